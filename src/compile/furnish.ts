import { readWording, type Wording } from "../house/index.ts";
import type { Located } from "../meeting/located.ts";
import { message, own, type Problem } from "../problem.ts";
import { type OpenHouse, openHouse } from "../read/index.ts";
import { readLooksOf, readShellOf } from "./read-house-parts.ts";

/** A house with its words in one language. */
export interface House extends OpenHouse {
  readonly wording: Wording;
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
  if (opened.type === "unknown") return failed(unknown(name, opened.known));
  const { house } = opened;
  const named = lang !== null && house.languages.includes(lang.value);
  const found = await house.read(named ? `wording.${lang.value}.yaml` : "wording.yaml");
  const { value: wording, problems } =
    found.problem === null ? readWording(found) : { value: null, problems: [found.problem] };
  const parts = house.own ? await partsOf(house) : noParts;
  const texts = [...(found.own ? [found] : []), ...parts.texts];
  if (wording === null) return { house: null, texts, problems: [...problems, ...parts.problems] };
  if (lang !== null && !named && !isSame(lang.value, wording.lang)) {
    return failed(unknownLanguage(lang, [wording.lang, ...house.languages]));
  }
  return { house: { ...house, wording }, texts, problems: [...problems, ...parts.problems] };
}

const noParts = { texts: [], problems: [] };

/** A house of the project's own may be at fault where those of safermk cannot: a check tells it too. */
async function partsOf(house: OpenHouse): Promise<Omit<Furnished, "house">> {
  const files = await Promise.all(
    (["looks.yaml", "page.html", "page.css"] as const).map((entry) => house.read(entry)),
  );
  const [looks, shell] = await Promise.all([readLooksOf(house), readShellOf(house)]);
  return {
    texts: files.filter(({ own }) => own),
    problems: [...looks.problems, ...shell.problems],
  };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function failed(problem: Problem): Furnished {
  return { house: null, texts: [], problems: [problem] };
}

function unknown({ value, place }: Located<string>, known: readonly string[]): Problem {
  return {
    rule: "unknown-house",
    severity: "error",
    message: message`There is no house ${value}.`,
    hint: message`Use one of: ${own(known.join(", "))}; or give the path of a folder of the project that holds a wording.yaml, looks.yaml, page.html or page.css.`,
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

function unknownLanguage({ value, place }: Located<string>, known: readonly string[]): Problem {
  return {
    rule: "unknown-language",
    severity: "error",
    message: message`The house has no words for the language ${value}.`,
    hint: message`Use one of: ${own(known.join(", "))}; or make a house of your own with a file ${own(`wording.${value}.yaml`)}.`,
    place,
  };
}
