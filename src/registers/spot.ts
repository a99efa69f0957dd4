import type { Published } from "./published.ts";

/** A place of the minutes to which a register leads. */
export interface Spot {
  readonly published: Published;
  readonly anchor: string;
  /** As it is cited: "SMK30(2)"; null where it bears no number. */
  readonly minute: string | null;
  /** The title of its item; null before the first. */
  readonly title: string | null;
}
