import { nearMiss } from "../data/index.ts";
import { secretHeadingAttributes } from "./constructs.ts";

/** What restricts a heading, and what clerks write for it: two wrong letters leave it that. */
const names: readonly string[] = [
  "exempt",
  "exempted",
  "exemption",
  "confidential",
  "restricted",
  "private",
  "privatetitle",
  "release",
  "summary",
  "secret",
  "sensitive",
  "withheld",
  "excluded",
  "redacted",
  "reserved",
  "embargoed",
  "classified",
  // The same in Welsh.
  "cyfrinachol",
  "eithriedig",
  "cyfyngedig",
  "preifat",
];

/** Words so short that more than one wrong letter makes another word of them. */
const shortNames: readonly string[] = [
  "closed",
  "hidden",
  "pink",
  "part2",
  "partb",
  "partii",
  "parttwo",
];

/** Two letters from "release", and what is most often let in private. */
const ordinary: ReadonlySet<string> = new Set(["lease"]);

/** Whether a word is near one that restricts, or one that clerks use for it. */
export function nearRestriction(word: string): boolean {
  const letters = word.toLowerCase().replaceAll("-", "");
  if (ordinary.has(letters)) return false;
  const near = nearMiss(letters, names) ?? nearMiss(letters, shortNames, 1);
  return near !== null || nearMiss(word, secretHeadingAttributes) !== null;
}
