import { lines } from "../data/index.ts";
import { message, own, type Problem } from "../problem.ts";
import type { Part } from "./artefact.ts";
import type { Find } from "./find-secrets.ts";
import type { ScannedText } from "./scanned-text.ts";
import type { Passage, Secrets } from "./secrets-of.ts";

/** So many artefacts are named for one passage. */
const named = 3;

/** Says of each restricted passage in which artefacts words of it stand; never which words. */
export function tellFinds(
  finds: readonly Find[],
  secrets: Secrets,
  texts: readonly ScannedText[],
): readonly Problem[] {
  const passages = new Map<Passage, Map<string, Part>>();
  for (const { path, where, key } of finds) {
    const passage = secrets.passages.get(key);
    if (passage === undefined) continue;
    const found = passages.get(passage) ?? new Map<string, Part>();
    if (!found.has(path)) found.set(path, where);
    passages.set(passage, found);
  }
  const sources = new Map(texts.map(({ file, text }) => [file, lines(file, text)]));
  return [...passages].flatMap(([{ file, start, end }, found]) => {
    const place = sources.get(file)?.place(start, end);
    return place === undefined ? [] : [told([...found], place)];
  });
}

function told(found: readonly (readonly [string, Part])[], place: Problem["place"]): Problem {
  const where = found.slice(0, named).map(([path, part]) => `${path} (in ${part})`);
  const more = found.length > named ? `, and ${found.length - named} more` : "";
  const inName = found.every(([, part]) => part === "its name");
  return {
    rule: "restricted-text-in-public",
    severity: "error",
    message: message`Words that stand only in this restricted text stand also in ${own(where.join(", ") + more)}.`,
    hint: inName
      ? message`Give the source another name: the names of files are public.`
      : message`Do not publish that file. If the words may be public, write them in the public text, too; if safermk has just made the file, this is a fault of safermk's own: report it, without the words.`,
    place,
    secret: true,
  };
}
