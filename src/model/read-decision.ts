import type { Nation } from "../meeting/body.ts";
import type { Flow, List } from "../meeting/content.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { Decision, DecisionKind } from "../meeting/decision.ts";
import type { Located } from "../meeting/located.ts";
import type { Unnumbered } from "../meeting/number.ts";
import type { Attribute, Fenced } from "../parse/index.ts";
import { message, type Place, type Sink } from "../problem.ts";
import { readDate } from "./dates.ts";
import { readExemption } from "./read-exemption.ts";
import { readInside } from "./read-inside.ts";
import type { Reading } from "./reading.ts";
import { refuseAttribute } from "./refuse-attribute.ts";

const laterAttributes = new Set([
  "moved",
  "seconded",
  "for",
  "against",
  "abstained",
  "vote",
  "owner",
  "due",
  "readmits-public",
  "rescinds",
  "supersedes",
  "of-meeting",
  "done",
]);

/** Reads a decision block. */
export function readDecision(
  block: Fenced,
  kind: DecisionKind,
  reading: Reading,
): Decision<Unnumbered> {
  const { customs, lists, report } = reading;
  const blocks = readInside(block, reading, lists.limbs);
  const limbsAt = blocks.findIndex((node) => node.type === "list" && node.ordered);
  const limbs = blocks[limbsAt] as List | undefined;
  const after = limbs === undefined ? [] : blocks.slice(limbsAt + 1);
  refuseSecondLimbs(after, report);
  return {
    type: "decision",
    kind,
    ids: null,
    leadIn: limbs === undefined ? blocks : blocks.slice(0, limbsAt),
    limbs: limbs?.items ?? [],
    firstLimb: limbs?.start ?? 1,
    after,
    motion: { moved: [], seconded: [], poll: null },
    task: null,
    readmitsPublic: false,
    rescinds: [],
    supersedes: [],
    done: [],
    ...readDecisionAttributes(block.attributes, customs.nation, report),
    place: block.opening,
  };
}

function readDecisionAttributes(attributes: readonly Attribute[], nation: Nation, report: Sink) {
  let approves: readonly Located<CivilDate>[] = [];
  let excludesPublic: Decision<Unnumbered>["excludesPublic"] = null;
  for (const attribute of attributes) {
    if (attribute.name === "approves") approves = readDates(attribute, report);
    else if (attribute.name === "excludes-public") {
      const value = readExemption(attribute, nation, report);
      excludesPublic = value === null ? null : { value, place: attribute.place };
    } else refuseAttribute(attribute, ["approves", "excludes-public"], laterAttributes, report);
  }
  return { approves, excludesPublic };
}

function readDates({ name, value, valuePlace }: Attribute, report: Sink) {
  const words = (value ?? "").split(/[\s,]+/).filter((word) => word !== "");
  const dates = words.map(readDate);
  const fault = dates.find((date) => "rule" in date) ?? (dates.length === 0 ? noDate : undefined);
  if (fault !== undefined && "rule" in fault) {
    report({
      rule: fault.rule,
      severity: "error",
      message: message`Found ${value ?? name}, expected the date of a meeting such as 2019-10-24.`,
      hint: message`Write the date as year, month and day; several dates in one pair of quotes.`,
      place: valuePlace,
    });
  }
  return dates.flatMap((date) =>
    "value" in date ? [{ value: date.value, place: valuePlace }] : [],
  );
}

const noDate = { rule: "wrong-type" } as const;

function refuseSecondLimbs(after: readonly Flow[], report: Sink): void {
  const second = after.find((node) => node.type === "list" && node.ordered);
  if (second !== undefined) report(secondLimbs(second.place));
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
