import type { House } from "./furnish.ts";
import type { Setting } from "./read-setting.ts";

/** The project's house for a page of several bodies: in the language of all of them, where they have one alike. */
export function houseOfList(
  keys: ReadonlySet<string>,
  { project, houseOf }: Setting,
): House | null {
  const bodies = [...(project?.bodies.values() ?? [])].filter(({ key }) => keys.has(key));
  const langs = new Set(bodies.map(({ lang }) => lang?.value));
  const inHouse = bodies.find(
    ({ house }) => (house?.value ?? project?.house.value) === project?.house.value,
  );
  return langs.size === 1 && inHouse !== undefined ? houseOf(inHouse.key) : houseOf(null);
}
