import type { Lines } from "./lines.ts";

/** YAML, and where it stands. */
export interface DataText {
  /** The YAML, with nothing around it. */
  readonly text: string;
  /** Where it begins in its file. */
  readonly offset: number;
  readonly lines: Lines;
  /** In a meeting's head ` #` after words is an error: it would lose them silently. */
  readonly comments: "allowed" | "own-line";
}
