import type { Refusal } from "../problem.ts";

/** Twenty bodies that meet twice a month have as many in forty years. */
const most = 20_000;

/** Why a project is not read that holds more files than anybody wrote; null for any other. */
export function refuseCrowd(listed: readonly string[], folder: string): Refusal | null {
  if (listed.length <= most) return null;
  return {
    message: `There are ${listed.length} files that end in .md in ${folder}, and safermk reads at most ${most}.`,
    hint: "Put safermk.yaml into the folder of your minutes, or what is none into a folder whose name begins with _ or a full stop.",
  };
}
