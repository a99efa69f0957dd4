import { basename, dirname, join } from "node:path";
import type { CivilDate } from "../meeting/date.ts";

/** Beside the last minutes and called like them; where there are none, in a folder of the body's. */
export function placeOfNext(
  last: { readonly key: string; readonly day: string | undefined } | undefined,
  date: CivilDate,
  folder: string,
): string {
  if (last?.day === undefined) return `${folder}/${date}.md`;
  const name = basename(last.key);
  const next = name.startsWith(last.day) || name.endsWith(`${last.day}.md`);
  return join(dirname(last.key), next ? name.replace(last.day, date) : `${date}.md`);
}
