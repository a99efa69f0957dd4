import { type Line, line } from "../record/index.ts";

/**
 * The paragraphs of a line, each as a line of its own: the limbs of a decision, the rows of a table. The
 * first bears the facts; the others know which they are.
 */
export function unitsOf(whole: Line): readonly Line[] {
  if (whole.kind === "person") return [personUnit(whole)];
  const paragraphs = whole.words.split("\n");
  if (paragraphs.length === 1 && !numbered.test(whole.words)) return [whole];
  return paragraphs.map((paragraph, index) => {
    const [mark = "", figure] = numbered.exec(paragraph) ?? [];
    const limb = figure === undefined ? {} : { limb: figure };
    const facts = index === 0 ? whole.facts : { part: String(index + 1) };
    return line(whole.kind, paragraph.slice(mark.length), { ...facts, ...limb });
  });
}

/** What stands before the words of a limb, of an entry of a list, and of what is quoted. */
const numbered = /^ *(?:(\d+)\. |- |> )/;

/** What is said of a person stands behind the name. */
function personUnit({ kind, words, facts: { affiliation, ...others } }: Line): Line {
  const said = Object.entries(others).map(([name, fact]) => `, ${name}: ${fact}`);
  return line(
    kind,
    `${words}${affiliation === undefined ? "" : ` (${affiliation})`}${said.join("")}`,
  );
}
