import type { Place } from "../problem.ts";
import type { Named } from "./named.ts";

export const voteChoices = ["for", "against", "abstained", "not-voting", "casting"] as const;

export type VoteChoice = (typeof voteChoices)[number];

/** A recorded vote; it follows what was voted on. */
export interface Vote {
  readonly type: "vote";
  readonly rows: readonly VoteRow[];
  readonly place: Place;
}

export interface VoteRow {
  readonly choice: VoteChoice;
  /** Empty where nobody voted so. */
  readonly names: readonly Named[];
  /** The names as typed, on one line: "Councillors Benson, Costelloe and O'Dea", or "none". */
  readonly prints: string;
  readonly place: Place;
}

/** How a decision was voted on, where that is said. */
export interface Poll {
  /** Counts; null for one that is not given. */
  readonly for: number | null;
  readonly against: number | null;
  readonly abstained: number | null;
  readonly manner: PollManner | null;
  readonly place: Place;
}

export const pollManners = ["unanimous", "carried", "nem-con"] as const;

export type PollManner = (typeof pollManners)[number];
