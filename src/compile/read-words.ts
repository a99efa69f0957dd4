import { nearMiss } from "../data/index.ts";
import { type HouseFile, readWording, type Wording } from "../house/index.ts";
import type { Located } from "../meeting/located.ts";
import { message, type Outcome, own, type Problem } from "../problem.ts";
import type { OpenHouse } from "../read/index.ts";
import { houseLayers, type Layer } from "./house-layers.ts";

export interface Words extends Outcome<Wording | null> {
  /** The project's own files among those that were read. */
  readonly texts: readonly HouseFile[];
}

/** Reads the words of a house in a language; null is the house's first. */
export async function readWords(house: OpenHouse, lang: Located<string> | null): Promise<Words> {
  const main = await houseLayers(house, "wording.yaml");
  const holder =
    lang && main.layers.find(({ house: { languages } }) => languages.includes(lang.value))?.house;
  const { layers, problems } =
    lang && holder ? await houseLayers(holder, `wording.${lang.value}.yaml`) : main;
  const found = layers.flatMap((layer) => layer.found ?? []);
  const texts = found.filter(({ own }) => own);
  if (problems.length > 0) return { value: null, problems, texts };
  const read = readWording(found);
  if (lang === null || holder || read.value === null || isSame(lang.value, read.value.lang)) {
    return { ...read, texts };
  }
  return { value: null, problems: [unknownLanguage(lang, read.value, main.layers)], texts };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function unknownLanguage(
  { value, place }: Located<string>,
  { lang }: Wording,
  layers: readonly Layer[],
): Problem {
  const others = new Set(layers.flatMap(({ house }) => house.languages));
  const known = [...new Set([lang, ...others])];
  const near = nearMiss(value, known);
  return {
    rule: "unknown-language",
    severity: "error",
    message: message`The house has no words for the language ${value}.`,
    hint:
      near === null
        ? message`Use one of: ${own(known.join(", "))}; or make a house of your own with a file ${own(`wording.${value}.yaml`)}.`
        : message`Did you mean ${own(near)}?`,
    place,
  };
}
