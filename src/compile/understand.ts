import { type MapValue, valueAt } from "../data/index.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Report } from "../meeting/report.ts";
import { model, modelReport } from "../model/index.ts";
import { parse, printedWords, type Source, type Withheld } from "../parse/index.ts";
import type { Problem } from "../problem.ts";
import type { SourceText } from "../report/index.ts";
import { rarelyCovered } from "./rarely-covered.ts";
import type { Setting } from "./read-setting.ts";

/** A source as far as it could be understood; what it was parsed into is let go. */
export interface Understood {
  /** Null where it is neither minutes nor a report, or where the project could not be read. */
  readonly document: Meeting | Report | null;
  /** What the head says it is, right or wrong; null where there is no head that can be read. */
  readonly claim: Claim | null;
  /** Whether there is no head at all, not even one at fault. */
  readonly headless: boolean;
  readonly text: SourceText;
  /** What of it is not for the public, if nothing in it is at fault. */
  readonly withheld: readonly Withheld[];
  /** The words of clerk's notes and comments. */
  readonly remarks: string;
  /** What of it is set in type, where it has characters that fonts may lack; else empty. */
  readonly words: string;
  readonly problems: readonly Problem[];
}

interface Claim {
  readonly type: string;
  readonly body: string;
  /** Date and start, as they sort. */
  readonly held: string;
}

/** Parses one source and reads it as minutes or as a report, as its head says. */
export function understand(source: Source, setting: Setting): Understood {
  const { value: parsed, problems } = parse(source);
  const { file, text } = source;
  const { restricted, withheld } = parsed;
  // The head of a file that stands alone is read without what a project would say.
  const head = setting.head ?? parsed.head;
  const claim = head === null ? null : claimOf(head);
  const headless = head === null && !/^---|(?:\r\n|\n|\r)---[ \t]*(?:[\r\n]|$)/.test(text);
  const words = rarelyCovered(text) ? printedWords({ ...parsed, head }) : "";
  const remarks = parsed.remarks.map(({ start, end }) => text.slice(start, end)).join("\n");
  const known = { claim, headless, words, withheld, remarks, text: { file, text, restricted } };
  const { project } = setting;
  const wording = setting.houseOf(claim?.body ?? null)?.wording;
  if (project === null || wording === undefined) return { document: null, ...known, problems };
  const read = claim?.type === "report" ? modelReport : model;
  const modelled = read({ ...parsed, head }, project, wording);
  return { ...known, document: modelled.value, problems: [...problems, ...modelled.problems] };
}

/** Whether a source that could not be understood may still be the record of a meeting, or of another day. */
export function mayBeMeeting({ document, claim, headless, problems }: Understood): boolean {
  if (document !== null) {
    return problems.some(
      ({ severity, place }) => severity === "error" && place === document.date?.place,
    );
  }
  if (headless) return false;
  return claim === null || claim.type === "" || claim.type === "minutes";
}

function claimOf(head: MapValue): Claim {
  const words = (key: string) => {
    const value = valueAt(head, [key]);
    return value.type === "text" ? value.text.trim() : "";
  };
  return { type: words("type"), body: words("body"), held: `${words("date")} ${words("start")}` };
}
