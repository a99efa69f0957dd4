import type { Body } from "../meeting/body.ts";
import type { Problem } from "../problem.ts";
import { type ProjectFiles, readCoverage } from "../read/index.ts";
import type { SourceText } from "../report/index.ts";
import { missingGlyphs } from "./missing-glyphs.ts";
import { rarelyCovered } from "./rarely-covered.ts";
import { readLooksOf } from "./read-house-parts.ts";
import type { Setting } from "./read-setting.ts";
import { toldOnce } from "./told-once.ts";
import type { Understood } from "./understand.ts";

/**
 * The characters that the fonts of a house lack, told of sources that cannot be drawn since something
 * else is wrong with them: all that a clerk has to mend comes out in one run.
 */
export async function glyphsLacking(
  { wanted }: ProjectFiles,
  understood: readonly Understood[],
  { project, houseOf }: Setting,
  texts: readonly SourceText[],
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { words, claim, text } of understood) {
    const body = project?.bodies.get(claim?.body ?? "");
    const rare = rareIn([words, ...(body ? wordsOf(body) : [])].join("\n"));
    const house = houseOf(claim?.body ?? null);
    if (!wanted.has(text.file) || rare.length === 0 || house === null) continue;
    const { value: looks } = await readLooksOf(house);
    if (looks === null) continue;
    const covers = await readCoverage(looks.font.files.regular);
    const lacking = rare.filter((character) => !covers(character.codePointAt(0) ?? 0));
    problems.push(...missingGlyphs(lacking, text.file, texts));
  }
  return toldOnce(problems);
}

/** What of a body stands in its documents. */
function wordsOf({ name, noun, contact, formatsStatement }: Body): readonly string[] {
  const { address = [], ...others } = contact ?? {};
  return [name, noun, formatsStatement, ...address, ...Object.values(others)].flatMap(
    (words) => words ?? [],
  );
}

function rareIn(words: string): readonly string[] {
  return [...new Set(words.normalize("NFC"))].filter(rarelyCovered).sort();
}
