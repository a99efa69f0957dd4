import type { Nation, Profile, Restart } from "../meeting/body.ts";
import type { CivilDate } from "../meeting/date.ts";

/** What is known of a body before its project is made. */
export interface ProjectAnswers {
  readonly name: string;
  /** What it is called in a sentence; null where nothing is said. */
  readonly noun: string | null;
  readonly profile: Profile;
  readonly nation: Nation;
  /** Null for no numbers. */
  readonly numbering: {
    readonly format: string;
    readonly restart: Restart;
    /** The number of the first item kept here. */
    readonly first: number;
  } | null;
  /** The day of the first meeting. */
  readonly date: CivilDate;
  readonly house: string;
  /** BCP 47; null for the house's own. */
  readonly lang: string | null;
}
