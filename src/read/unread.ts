import type { Refusal } from "../problem.ts";

/** Why a file is not read that may be there. */
export class Unread extends Error implements Refusal {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
