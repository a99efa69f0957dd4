import { valueAt } from "../data/index.ts";
import type { Located } from "../meeting/located.ts";
import type { HouseFile } from "./house-file.ts";
import { readLayers } from "./read-layers.ts";

/** The file of the logo that looks name, with its place: it lies beside the file that names it. */
export function logoOf(files: readonly HouseFile[]): Located<string> | null {
  if (!files.some(({ text }) => /^logo\b/m.test(text))) return null;
  const { value } = readLayers(files);
  const found = value && valueAt(value, ["logo", "file"]);
  return found?.type === "text" ? { value: found.text, place: found.place } : null;
}
