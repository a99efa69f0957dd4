import { nearMiss } from "../data/index.ts";
import type { Image } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { Located } from "../meeting/located.ts";
import { message, own, type Problem } from "../problem.ts";
import { type OpenedHouse, type OpenHouse, openHouse } from "../read/index.ts";
import { checkParts } from "./read-house-parts.ts";
import { readLogo } from "./read-logo.ts";
import { readWords } from "./read-words.ts";

/** A house with its words in one language. */
export interface House extends OpenHouse {
  readonly wording: Wording;
  readonly logo: Image | null;
}

/** What came of a house that safermk.yaml names. */
export interface Furnished {
  /** Null where it cannot be used. */
  readonly house: House | null;
  readonly texts: readonly { readonly file: string; readonly text: string }[];
  readonly problems: readonly Problem[];
}

/** Opens a house and reads its words in a language; null is the house's first. */
export async function furnish(
  name: Located<string>,
  lang: Located<string> | null,
  root: string,
  cwd: string,
): Promise<Furnished> {
  const opened = await openHouse(name.value, root, cwd);
  if (opened.type === "outside") return failed(outside(name));
  if (opened.type === "unknown")
    return failed(opened.instead === null ? unknown(name, opened.known) : noHouse(name, opened));
  const { house } = opened;
  const { value: wording, ...words } = await readWords(house, lang);
  // A house of the project's own may be at fault where those of safermk cannot: a check tells it too.
  const parts = house.own ? await checkParts(house) : noParts;
  const logo = house.own ? await readLogo(house, root) : noLogo;
  return {
    house: wording && { ...house, wording, logo: logo.value },
    texts: [...words.texts, ...parts.texts],
    problems: [...words.problems, ...parts.problems, ...logo.problems],
  };
}

const noParts = { texts: [], problems: [] };
/** No house that comes with safermk has one. */
const noLogo = { value: null, problems: [] };

function failed(problem: Problem): Furnished {
  return { house: null, texts: [], problems: [problem] };
}

function unknown({ value, place }: Located<string>, known: readonly string[]): Problem {
  const near = nearMiss(value, known);
  return {
    rule: "unknown-house",
    severity: "error",
    message: message`There is no house ${value}.`,
    hint: message`${own(near === null ? "" : `Did you mean ${near}? `)}Use one of: ${own(known.join(", "))}; or give the path of a folder of the project that holds a wording.yaml, looks.yaml, page.html or page.css.`,
    place,
  };
}

/** A folder without any file of a house, or a file where a folder belongs. */
function noHouse(
  { value, place }: Located<string>,
  { instead, known }: Extract<OpenedHouse, { type: "unknown" }>,
): Problem {
  return {
    rule: "unknown-house",
    severity: "error",
    message:
      instead === "folder"
        ? message`The folder ${value} holds no file of a house.`
        : message`Found the file ${value}, expected the folder of a house.`,
    hint:
      instead === "folder"
        ? message`Put a ${own("wording.yaml or looks.yaml")} into it, or use one of: ${own(known.join(", "))}. ${own("safermk house new NAME")} begins one to change.`
        : message`Write the path of its folder.`,
    place,
  };
}

function outside({ value, place }: Located<string>): Problem {
  return {
    rule: "unknown-house",
    severity: "error",
    message: message`The house ${value} is not in the project, and safermk reads nothing outside it.`,
    hint: message`Put the folder of the house into the project, and write its path from safermk.yaml.`,
    place,
  };
}
