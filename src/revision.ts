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
  /** All meetings as another register would number them. */
  readonly numberBy: (register: Register) => readonly NumberedMeeting[];
}

/** What is done to the register for one meeting. */
export interface Change {
  /** `stands` is done already: nothing is entered again. */
  readonly does: "issue" | "renumber" | "void" | "stands";
  readonly meeting: NumberedMeeting;
  readonly numbers: readonly RegisteredNumber[];
}

export interface Revision {
  readonly register: Register;
  readonly changes: readonly Change[];
  /** The sources to be built, as people are shown them; left out, those that were asked for. */
  readonly wanted?: ReadonlySet<string>;
}

/** Why a register may not be revised as was asked. */
export interface Refused {
  readonly refusal: Refusal;
  /** Whether it is told whatever else is at fault: the fault may be what was to be mended. */
  readonly insists?: true;
}

/** Enters numbers in the register, or marks them; or says why it may not. */
export type Revise = (revising: Revising) => Revision | Refused;
