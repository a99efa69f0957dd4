import type { Refusal } from "../problem.ts";
import type { Failure } from "./failure.ts";
import { refusalFor } from "./refusal-for.ts";

/** Says in plain words why the record could not be written; it has no other place to go to. */
export function recordRefusal(failure: Failure): Refusal {
  const { message, hint } = refusalFor(failure);
  if (!hint.includes("--out")) return { message, hint };
  return {
    message,
    hint: "See whether you may write in the folder of the project, and run again. No number was entered.",
  };
}
