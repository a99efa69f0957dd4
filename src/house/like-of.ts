import { valueAt } from "../data/index.ts";
import type { Located } from "../meeting/located.ts";
import type { HouseFile } from "./house-file.ts";
import { readHouse } from "./read-house.ts";

/** The house that a file says its house is like: what the file does not say is said there. */
export function likeOf({ file, text }: HouseFile): Located<string> | null {
  // Most files say nothing of the kind, and none of the safermk house does.
  if (!/^like\b/m.test(text)) return null;
  const { value } = readHouse({ file, text });
  if (value?.type !== "map" || !value.entries.some(({ key }) => key === "like")) return null;
  const like = valueAt(value, ["like"]);
  return like.type === "text" ? { value: like.text.trim(), place: like.place } : null;
}
