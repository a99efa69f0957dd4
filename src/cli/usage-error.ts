import type { Refusal } from "../problem.ts";

/** Something on the command line that safermk does not know. */
export class UsageError extends Error implements Refusal {
  readonly hint: string;

  constructor({ message, hint }: Refusal) {
    super(message);
    this.hint = hint;
  }
}
