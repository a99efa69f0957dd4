import { join } from "node:path";
import type { NextRequest, NextResult } from "../compilation.ts";
import { flowWords } from "../compose/index.ts";
import { publicEdition, publicReport } from "../editions/index.ts";
import type { Wording } from "../house/index.ts";
import type { Body } from "../meeting/body.ts";
import type { CivilDate } from "../meeting/date.ts";
import { documentDay } from "../meeting/document-day.ts";
import type { Refusal } from "../problem.ts";
import { approvedBy, gatherRegisters, type Published } from "../registers/index.ts";
import { draftNext, nextDay, writeMinutes } from "../starter/index.ts";
import { chooseBody } from "./choose-body.ts";
import type { House } from "./furnish.ts";
import { hiddenActions } from "./hidden-actions.ts";
import { judgedAt } from "./judged-at.ts";
import type { JudgedProject } from "./judged-project.ts";
import type { NumberedDocument } from "./numbered-document.ts";
import { openMeetings } from "./open-meetings.ts";
import { placeOfNext } from "./place-of-next.ts";
import { refuseDay } from "./refuse-day.ts";
import { stemsIn } from "./stems-in.ts";

/** The minutes of the next meeting of a body, made of what is public of the earlier ones. */
export async function beginNext(request: NextRequest): Promise<NextResult> {
  const found = await judgedAt(null, request.cwd);
  if (found.type === "refused") return { type: "refused", refusal: found.refusal };
  return next(found.judged, request);
}

function next(judged: JudgedProject, request: NextRequest): NextResult {
  const { setting, problems, texts } = judged;
  const { project } = setting;
  const errors = problems.filter(({ severity }) => severity === "error");
  if (project === null || errors.length > 0) {
    return { type: "faulty", problems: errors, sources: texts };
  }
  const body = chooseBody([...project.bodies.values()], judged, request.body);
  if ("message" in body) return { type: "refused", refusal: body };
  if (body.numberingUnsaid) return { type: "refused", refusal: unnumbered(body) };
  const house = setting.houseOf(body.key);
  // What is wrong with a house is an error.
  if (house === null) throw new Error("A project without errors has its houses.");
  const held = judged.documents.filter((document) => document.body.key === body.key);
  const published = held.map((document) => publishedOf(document, judged, house));
  const date = request.date ?? nextDay(openMeetings(published)[0])?.date ?? null;
  const refusal = refuseDay(date, request, body, published);
  if (refusal !== null) return { type: "refused", refusal };
  if (date === null) throw new Error("A day that nobody knows is refused.");
  return begun(body, date, published, judged, house.wording);
}

function begun(
  body: Body,
  date: CivilDate,
  published: readonly Published[],
  { citations, setting, files, documents }: JudgedProject,
  wording: Wording,
): NextResult {
  const earlier = published.filter(({ day }) => day < date);
  const people = setting.project?.people ?? [];
  const { actions } = gatherRegisters(earlier, [body], citations, people);
  const open = actions.filter(({ done }) => done === null);
  const left = { unapproved: unapproved(earlier), actions: open };
  const before = { meetings: openMeetings(earlier), people, left };
  const text = writeMinutes(draftNext(body, date, before, wording));
  const paths = files.sources
    .filter(({ file }) => earlier.some(({ document }) => isMinutesOf(document, file)))
    .map(({ file, key }) => ({ key, day: earlier.find((one) => one.document.file === file)?.day }))
    .sort((one, other) => ((one.day ?? "") < (other.day ?? "") ? 1 : -1));
  const several = new Set(documents.map((document) => document.body.key)).size > 1;
  const place = placeOfNext(paths[0], date, several ? body.key : "meetings");
  return {
    type: "begun",
    path: join(files.root, place),
    text,
    open: open.length,
    provisional: open.some(({ published: { document } }) => isDraft(document)),
    hidden: hiddenActions(earlier, documents),
  };
}

function isMinutesOf({ type, file }: Published["document"], source: string): boolean {
  return type === "minutes" && file === source;
}

function isDraft(document: Published["document"]): boolean {
  return document.type === "minutes" && document.status === "draft";
}

/** What may be published of a document, with its words. */
function publishedOf(
  document: NumberedDocument,
  judged: JudgedProject,
  { wording, logo }: House,
): Published {
  const { citations, images, on } = judged;
  const { file } = document;
  const stemOf = stemsIn("public", judged);
  const composing = { wording, logo, citations, images, stemOf, file };
  const edition =
    document.type === "report" ? publicReport(document, on) : publicEdition(document, on);
  return {
    document: edition,
    day: documentDay(document),
    path: stemOf(file) ?? file,
    lang: wording.lang,
    words: (blocks) => flowWords(blocks, composing),
  };
}

/** The meetings since the last whose minutes were approved; the last alone where none were. */
function unapproved(earlier: readonly Published[]): readonly CivilDate[] {
  const days = earlier
    .filter(({ document }) => document.type === "minutes")
    .map(({ day }) => day)
    .sort();
  const approved = new Set(earlier.flatMap(approvedBy));
  const last = days.findLastIndex((day) => approved.has(day));
  const since = days.slice(last + 1);
  return [...new Set(last < 0 ? since.slice(-1) : since)];
}

/** A body that only reports need not say it. */
function unnumbered({ key, name }: Body): Refusal {
  return {
    message: `safermk.yaml does not say how the ${name} numbers its minutes.`,
    hint: `Write numbering: below ${key}: with a format, or numbering: none.`,
  };
}
