import type { Part } from "./comparison.ts";

/** One thing that a member wants to know. */
export interface Change {
  readonly type: "added" | "removed" | "changed" | "moved" | "renumbered";
  /** The item it is in; null for the head. */
  readonly item: ItemName | null;
  /** What of it, in words: "resolution 2", "title", "apologies"; empty for the item itself. */
  readonly what: string;
  /** What stood there; null where nothing did, or where it must not be shown. */
  readonly before: string | null;
  readonly after: string | null;
  readonly parts: readonly Part[];
  /** Whether it holds what is not for the public, and so no words. */
  readonly restricted: boolean;
}

export interface ItemName {
  readonly number: string | null;
  readonly title: string;
}
