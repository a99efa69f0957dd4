import type { Flow, List } from "../meeting/content.ts";
import type { Decision, DecisionKind } from "../meeting/decision.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { pollManners } from "../meeting/vote.ts";
import type { Fenced } from "../parse/index.ts";
import { message, type Place, type Sink } from "../problem.ts";
import { type Attributes, knownAttributes } from "./known-attributes.ts";
import { readAttribute } from "./read-attribute.ts";
import { readCited } from "./read-cited.ts";
import { readDays } from "./read-days.ts";
import { readExemption } from "./read-exemption.ts";
import { readInside } from "./read-inside.ts";
import { motionAttributes, readMotion } from "./read-motion.ts";
import { readTask, taskAttributes } from "./read-task.ts";
import type { Reading } from "./reading.ts";

/** Attributes that name minutes of the meeting that `of-meeting` gives. */
const citing = ["rescinds", "supersedes", "done"];

const known = [
  ...motionAttributes,
  ...taskAttributes,
  "approves",
  "excludes-public",
  "readmits-public",
  ...citing,
  "of-meeting",
];

/** Reads a decision block. */
export function readDecision(
  block: Fenced,
  kind: DecisionKind,
  reading: Reading,
): Decision<Unnumbered> {
  const { lists, report } = reading;
  const attributes = knownAttributes(block.attributes, known, report);
  const manners = kind === "lost" ? [] : pollManners;
  const task = readTask(attributes, reading);
  return {
    type: "decision",
    kind,
    ids: null,
    ...partLimbs(readInside(block, reading, lists.limbs), report),
    motion: readMotion(attributes, manners, block.opening, reading),
    task: task.owners.length === 0 && task.due === null ? null : task,
    approves: readDays(attributes.get("approves"), report),
    excludesPublic: readExclusion(attributes, reading),
    readmitsPublic: readAttribute.flag(attributes.get("readmits-public"), report),
    ...readCitations(attributes, reading),
    place: block.opening,
  };
}

/** The numbered list inside is the limbs. */
function partLimbs(content: readonly Flow[], report: Sink) {
  const limbsAt = content.findIndex((node) => node.type === "list" && node.ordered);
  const limbs = content[limbsAt] as List | undefined;
  if (limbs === undefined) return { leadIn: content, limbs: [], firstLimb: 1, after: [] };
  const after = content.slice(limbsAt + 1);
  const second = after.find((node) => node.type === "list" && node.ordered);
  if (second !== undefined) report(secondLimbs(second.place));
  return {
    leadIn: content.slice(0, limbsAt),
    limbs: limbs.items,
    firstLimb: limbs.start,
    after,
  };
}

function readExclusion(attributes: Attributes, { customs, report }: Reading) {
  const attribute = attributes.get("excludes-public");
  const value = attribute === undefined ? null : readExemption(attribute, customs.nation, report);
  if (attribute === undefined || value === null) return null;
  return { value, place: attribute.place };
}

function readCitations(attributes: Attributes, reading: Reading) {
  const { report } = reading;
  const meeting = attributes.get("of-meeting");
  const date = readAttribute.day(meeting, report);
  if (meeting !== undefined && !citing.some((name) => attributes.has(name))) {
    report(meetingAlone(meeting.place));
  }
  const cited = (name: string) => readCited(attributes.get(name), date, reading);
  return { rescinds: cited("rescinds"), supersedes: cited("supersedes"), done: cited("done") };
}

function meetingAlone(place: Place) {
  return {
    rule: "missing-attribute",
    severity: "error",
    message: message`of-meeting says of which meeting a minute is, and no minute is named.`,
    hint: message`Name the minute too, with rescinds, supersedes or done; to approve the minutes of a meeting write approves with its date.`,
    place,
  } as const;
}

function secondLimbs(place: Place) {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`A decision has one numbered list, whose entries are its limbs.`,
    hint: message`Join the two lists, or write two decisions.`,
    place,
  } as const;
}
