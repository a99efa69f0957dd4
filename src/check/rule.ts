import type { RuleWords } from "../house/index.ts";
import type { Profile } from "../meeting/body.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Report } from "../meeting/report.ts";
import type { Message, Place, Severity } from "../problem.ts";

/** What `safermk explain` prints of a rule; Markdown, in plain words. */
export interface RuleDoc {
  /** What the rule finds: one sentence. */
  readonly what: string;
  /** Why it matters, and its source in law or practice. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /** What the examples are cut from, the body unless said; tests put the rest round them. */
  readonly from?: ExampleOf;
  /** Source text with the fault, and the same mended. */
  readonly bad: string;
  readonly good: string;
  /** How the bad example is saved, where that is the fault; of several files, the last is a link. */
  readonly badSavedAs?: "windows-1252" | "link";
}

/**
 * Lines of the body, keys of the head, whole minutes, a file of the project; or several files, each under
 * a line "# path", of which minutes show keys of their head, and their body if it matters.
 */
export type ExampleOf = "body" | "head" | "minutes" | "safermk.yaml" | "people.yaml" | "files";

interface RuleHead {
  readonly id: string;
  /** A guard decides what is published or which number an item bears: an error for ever. */
  readonly guard: boolean;
  readonly severity: Readonly<Record<Profile, Severity>>;
  readonly doc: RuleDoc;
}

/** A rule that a stage applies while it reads; what it finds is an error, but where it says so. */
export interface StageRule extends RuleHead {
  readonly raisedBy:
    | "read"
    | "parse"
    | "model"
    | "register"
    | "house"
    | "number"
    | "record"
    | "references"
    | "render"
    | "scan"
    | "standing";
}

/** A rule that is put to a meeting once it is understood. */
export interface MeetingRule extends RuleHead {
  readonly check: (meeting: Meeting, words: RuleWords) => readonly Finding[];
  /** Whether it needs no more than the values it names, and so judges a head that is read in part. */
  readonly ofPart?: true;
  /** Whether it asks what came before, and so is silent below an item that could not be read. */
  readonly ofOrder?: true;
}

/** What is written by the same rules: minutes and reports. */
export type Writing = Meeting | Report;

/** A rule on how something is written: put to meetings and to reports. */
export interface WritingRule extends RuleHead {
  readonly reports: true;
  /** `remarks` are the words of clerk's notes and comments, which no document holds. */
  readonly check: (writing: Writing, words: RuleWords, remarks: string) => readonly Finding[];
}

export type Rule = StageRule | MeetingRule | WritingRule;

/** A problem before the body's profile has given it its severity. */
export interface Finding {
  readonly message: Message;
  readonly hint: Message;
  readonly place: Place;
  /** Set where this finding is worse than others of its rule: it can only raise the profile's. */
  readonly severity?: "error";
  /** Whether the words at its place are not for the public. */
  readonly secret?: true;
}

/** The same severity in every profile. */
export function always(severity: Severity): Readonly<Record<Profile, Severity>> {
  return { csp: severity, "principal-council": severity, parish: severity, generic: severity };
}
