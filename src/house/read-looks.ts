import { checkShape } from "../data/index.ts";
import { message, type Outcome, own, type Place, type Problem } from "../problem.ts";
import type { HouseFile } from "./house-file.ts";
import { judgeLooks } from "./judge-looks.ts";
import { type Looks, looksSchema } from "./looks.ts";
import { readLayers } from "./read-layers.ts";

/**
 * Reads how a house looks, its own file over those of the houses that it is like; null, with
 * problems, where its looks are not whole. `fonts` are the files there are.
 */
export function readLooks(
  files: readonly HouseFile[],
  fonts: readonly string[],
): Outcome<Looks | null> {
  const says = files[0]?.ready?.says;
  if (says && "looks" in says) return { value: says.looks, problems: [] };
  const { value, problems } = readLayers(files);
  if (value === null) return { value, problems };
  const faults: Problem[] = [...problems];
  const shaped = checkShape(looksSchema(), value, (problem) => faults.push(problem));
  if (shaped === null) return { value: null, problems: faults };
  const { data, at } = shaped;
  const unknown = Object.entries(data.font.files).filter(([, font]) => !fonts.includes(font));
  faults.push(
    ...unknown.map(([face, font]) => unknownFont(font, fonts, at("font", "files", face))),
  );
  faults.push(...judgeLooks(shaped, files));
  return { value: faults.length > problems.length ? null : data, problems: faults };
}

function unknownFont(font: string, fonts: readonly string[], place: Place): Problem {
  return {
    rule: "wrong-type",
    severity: "error",
    message: message`Found ${font}, expected one of the fonts that come with safermk.`,
    hint: message`Write one of: ${own(fonts.join(", "))}.`,
    place,
  };
}
