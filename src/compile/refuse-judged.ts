import type { BuildRequest } from "../compilation.ts";
import type { Refusal } from "../problem.ts";
import type { JudgedProject } from "./judged-project.ts";
import { refuseProvisional } from "./refuse-provisional.ts";

/** Why what was asked is not done with a project that was checked. What is at fault in it goes before. */
export function refuseJudged(judged: JudgedProject, { locked }: BuildRequest): Refusal | null {
  const { refused } = judged.numbered;
  const faulty = judged.problems.some(({ severity }) => severity === "error");
  if (faulty && refused?.insists !== true) return null;
  return refused?.refusal ?? (locked === true ? refuseProvisional(judged) : null);
}
