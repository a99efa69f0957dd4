import type { Refusal } from "../problem.ts";
import { refusalReport } from "../report/index.ts";

/** Says why safermk could not run; gives the exit code for it. */
export function refuse(refusal: Refusal): 2 {
  process.stderr.write(refusalReport(refusal));
  return 2;
}
