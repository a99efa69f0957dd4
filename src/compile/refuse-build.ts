import type { BuildRequest } from "../compilation.ts";
import type { Refusal } from "../problem.ts";
import type { ProjectFiles } from "../read/index.ts";
import { refuseNames } from "./refuse-names.ts";
import { refuseOpen } from "./refuse-open.ts";
import { refuseTwins } from "./refuse-twins.ts";

/** Why nothing is understood of files at all; null where they may be built as was asked. */
export async function refuseBuild(
  projects: readonly ProjectFiles[],
  request: BuildRequest,
): Promise<Refusal | null> {
  if (request.revise !== undefined && projects.some(({ alone }) => alone)) return noRecord;
  const named = refuseNames(projects) ?? refuseTwins(projects);
  if (named !== null || request.edition !== "restricted") return named;
  return refuseOpen(projects, request);
}

const noRecord: Refusal = {
  message: "Only the minutes of a project can be issued, and there is no safermk.yaml here.",
  hint: "Put a safermk.yaml into the folder of your minutes; numbers.yaml will stand beside it.",
};
