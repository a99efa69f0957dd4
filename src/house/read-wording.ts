import { checkShape } from "../data/index.ts";
import type { Outcome, Problem } from "../problem.ts";
import type { HouseFile } from "./house-file.ts";
import { readLayers } from "./read-layers.ts";
import { type Wording, wordingSchema } from "./wording.ts";

/**
 * Reads what a house says, its own file over those of the houses that it is like; null, with
 * problems, where its wording is not whole.
 */
export function readWording(files: readonly HouseFile[]): Outcome<Wording | null> {
  const says = files[0]?.ready?.says;
  if (says && "wording" in says) return { value: says.wording, problems: [] };
  const { value, problems } = readLayers(files);
  if (value === null) return { value: null, problems };
  const faults: Problem[] = [];
  const shaped = checkShape(wordingSchema(), value, (problem) => faults.push(problem));
  return { value: shaped && withoutLike(shaped.data), problems: [...problems, ...faults] };
}

function withoutLike({ like, ...wording }: Wording & { like?: string | undefined }): Wording {
  return wording;
}
