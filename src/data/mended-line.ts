import type { Message } from "../problem.ts";

/** A line as it was probably meant, and what was wrong with it. */
export interface MendedLine {
  /** Which line, counted from 0. */
  readonly row: number;
  readonly line: string;
  readonly found: Message;
  readonly hint: Message;
  /** Whether nothing was guessed. */
  readonly sure?: boolean;
}
