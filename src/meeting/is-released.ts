import type { CivilDate } from "./date.ts";
import type { RestrictedItem } from "./item.ts";

/** Whether a restricted item is public on a day. */
export function isReleased(
  { release }: Pick<RestrictedItem<unknown, unknown>, "release">,
  on: CivilDate,
): boolean {
  return release !== null && release.value <= on;
}
