import { readFileSync } from "node:fs";
import { compare, hideSecrets, redlineOf } from "../../../src/diff/index.ts";
import { recordedLines } from "../../../src/record/index.ts";
import { renderRedline } from "../../../src/render/html/index.ts";
import { numbered } from "../numbered.ts";

const before = readFileSync("test/record/everything.md", "utf8");

/** Each kind of change, and words that need escaping. */
const edits: readonly (readonly [string | RegExp, string])[] = [
  ["place: Room 1.02, Civic", 'place: Room <2> & "Civic"'],
  ["    - G Freer\n", "    - G Freer (Freer & Sons)\n    - A New\n"],
  ["the next meeting be told", "the April meeting be told"],
  ['moved="Ferrans"', 'moved="McLean"'],
  ["- two", "- three"],
  ["### Part", "### A part"],
  ["The price was £150.", "The price was £160."],
  ["## Lease", "## Trees\n\nThey were noted.\n\n## Lease"],
];

export const redlinePage = pageOf(
  before,
  edits.reduce((text, [from, to]) => text.replace(from, to), before),
);

/** A page on which nothing has changed. */
export const samePage = pageOf(before, before);

function pageOf(one: string, other: string): string {
  const [left = [], right = []] = [one, other].map((text) => recordedLines(numbered(text)));
  const secrets = {
    restricted: ["The price was £150.", "The price was £160."],
    public: [left, right],
  };
  const comparison = hideSecrets(compare(left, right), secrets);
  const head = { title: "Minutes <of> & more", before: "HEAD:a.md", after: "a.md", lang: "en-GB" };
  return renderRedline(redlineOf(comparison, head));
}
