/** Items that safermk knows how to begin: it gives them their titles and what earlier minutes left open. */
export const standingKeys = [
  "apologies",
  "interests",
  "minutes",
  "matters-arising",
  "next-meeting",
] as const;

export type StandingKey = (typeof standingKeys)[number];

/** An item that every meeting of a body has. */
export interface StandingItem {
  /** What it is for; null for an item of the body's own. */
  readonly does: StandingKey | null;
  /** As typed, with what stands in braces behind it; null for the house's own. */
  readonly title: string | null;
}
