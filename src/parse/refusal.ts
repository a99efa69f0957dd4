import type { Message, Problem } from "../problem.ts";

/** How a line is refused that minutes do not have. */
export interface Refusal {
  readonly rule: Problem["rule"];
  readonly message: Message;
  readonly hint: Message;
}
