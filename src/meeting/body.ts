import type { Place } from "../problem.ts";
import type { CivilDate } from "./date.ts";
import type { Located } from "./located.ts";
import type { StandingItem } from "./standing-item.ts";

export const profiles = ["csp", "principal-council", "parish", "generic"] as const;

/** The kind of body, which sets the severity of rules. */
export type Profile = (typeof profiles)[number];

/** A body that meets, as safermk.yaml describes it. */
export interface Body {
  readonly key: string;
  readonly name: string;
  /** What the body is called in a sentence: "Partnership". */
  readonly noun: string | null;
  readonly profile: Profile;
  readonly nation: Nation;
  /** Null where `numbering: none`, or where nothing is said of it. */
  readonly numbering: Numbering | null;
  /** Whether safermk.yaml says nothing of its numbering: no fault of a body that only reports. */
  readonly numberingUnsaid: boolean;
  /** How many must be there; null where it is not known. */
  readonly quorum: Quorum | null;
  /** The body that this one reports to: its contact, statement and house stand in for those not given. */
  readonly reportsTo: Located<string> | null;
  readonly contact: Contact | null;
  readonly formatsStatement: string | null;
  /** BCP 47; null for the house's own. */
  readonly lang: Located<string> | null;
  /** The house of this body; null for the project's. */
  readonly house: Located<string> | null;
  /** What every meeting of it has; null for what safermk takes for usual. */
  readonly standingItems: readonly StandingItem[] | null;
  /** Severities other than the profile's. */
  readonly rules: ReadonlyMap<string, Located<RuleSetting>>;
  /** Where it is described. */
  readonly place: Place;
}

/** A number of people, or a part of the voting seats. */
export type Quorum =
  | { readonly type: "number"; readonly number: number }
  | { readonly type: "fraction"; readonly of: number; readonly parts: number };

/** How a body is reached; null or empty for what is not given. */
export interface Contact {
  readonly name: string | null;
  readonly address: readonly string[];
  readonly telephone: string | null;
  readonly email: string | null;
  readonly web: string | null;
}

export const nations = ["england", "wales"] as const;

/** Whose law on exempt information applies. */
export type Nation = (typeof nations)[number];

export type RuleSetting = "off" | "warning" | "error";

export const restarts = ["never", "calendar-year", "council-year", "meeting"] as const;

/** When the numbers begin again. */
export type Restart = (typeof restarts)[number];

/** Where the record kept in a project begins. */
export interface FirstNumber {
  readonly number: number;
  readonly meeting: CivilDate;
  readonly place: Place;
}

/** How a body numbers its minutes. */
export interface Numbering {
  /** Such as "SMK{n}". */
  readonly format: string;
  readonly restart: Restart;
  /** For council years: the annual meeting, or the first day of the year as "05-01". */
  readonly yearStarts: "annual-meeting" | string;
  readonly first: FirstNumber | null;
  /** Labels of sub-items and of theirs, such as "({a})". */
  readonly levels: readonly string[];
  readonly place: Place;
}
