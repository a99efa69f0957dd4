import type { NumberedMeeting } from "./meeting/meeting.ts";
import type { Refusal } from "./problem.ts";
import type { Register, RegisteredNumber } from "./register/index.ts";

/** What a register is revised by: all meetings as they are numbered now, and which files were named. */
export interface Revising {
  readonly register: Register;
  readonly meetings: readonly NumberedMeeting[];
  /** The sources that were asked for, as people are shown them. */
  readonly wanted: ReadonlySet<string>;
  /** The path of a source below the project. */
  readonly pathOf: (file: string) => string;
}

/** What is done to the register for one meeting. */
export interface Change {
  /** `stands` is a meeting that was issued before: nothing of it is entered again. */
  readonly does: "issue" | "stands";
  readonly meeting: NumberedMeeting;
  readonly numbers: readonly RegisteredNumber[];
}

export interface Revision {
  readonly register: Register;
  readonly changes: readonly Change[];
}

/** Enters numbers in the register, or marks them; or says why it may not. */
export type Revise = (revising: Revising) => Revision | { readonly refusal: Refusal };
