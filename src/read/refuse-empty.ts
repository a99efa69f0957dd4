import type { Refusal } from "../problem.ts";
import { contains } from "./contains.ts";
import { listsOutputs } from "./lists-outputs.ts";
import { refusePlace } from "./refuse-place.ts";

/** Why nothing was read. */
export interface Refused {
  readonly type: "refused";
  readonly refusal: Refusal;
  /** Where outputs stand of a project whose last minutes were taken out; else null. */
  readonly left: string | null;
}

/** Why there is nothing at one of the places in a project that were asked for; null where each has minutes. */
export async function refuseEmpty(
  asked: readonly string[],
  listed: readonly string[],
  project: {
    readonly root: string;
    readonly outputs: string;
    /** Whether minutes may be missed: behind a link, or by the register in which their numbers stand. */
    readonly missed: boolean;
  },
  cwd: string,
): Promise<Refused | null> {
  const empty = asked.find((place) => !listed.some((path) => contains(place, path)));
  if (empty === undefined) return null;
  const { root, outputs, missed } = project;
  const refusal = await refusePlace(empty, root, cwd);
  const withdrawn = listed.length === 0 && !missed && contains(empty, root);
  return {
    type: "refused",
    refusal,
    left: withdrawn && (await listsOutputs(outputs)) ? outputs : null,
  };
}
