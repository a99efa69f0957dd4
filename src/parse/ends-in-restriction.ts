import { nearMiss } from "../data/index.ts";
import { pattern } from "../pattern.ts";

const names = ["exempt", "confidential", "restricted", "private-title"];
/** What may follow the name: the paragraphs, or what kind of thing it is. */
const rest =
  "(?:[\\s\\d,.:;&/–—-]|and\\b|or\\b|paragraphs?\\b|paras?\\b|items?\\b|information\\b|session\\b|report\\b|part\\b)*";
const [open, close] = ["[([（［〔【<＜]", "[)\\]）］〕】>＞]"];
const inBrackets = pattern(`${open}\\s*([\\p{L}-]+)${rest}${close}[.\\s]*$`, "iu");
const behindDash = pattern(`(?:[–—―:|/]|\\s-|--)\\s*([\\p{L}-]+)${rest}$`, "iu");
/** The name alone ends the title, or its paragraphs do: "Exempt goods" are a kind of goods. */
const bare =
  /(?:^|\s)(?:exempt|confidential|restricted|private-title)(?:[\s\d,.:;&]|and\b|paragraphs?\b|paras?\b)*$/i;
const wholeLine = pattern(
  `^${open}\\s*(?:/\\s*|(?:begin|start|end)(?:\\s+of)?\\s+)?([\\p{L}-]+)${rest}${close}[.\\s]*$`,
  "iu",
);

/** Whether a title ends in the bare name of an attribute that restricts, as a clerk might put it. */
export function endsInRestriction(title: string): boolean {
  const words = plain(title);
  const bracketed = inBrackets(words).exec(words)?.[1];
  if (bracketed !== undefined) return nearMiss(bracketed, names, 1) !== null;
  if (bare.test(words)) return true;
  return names.includes(behindDash(words).exec(words)?.[1]?.toLowerCase() ?? "");
}

/** Whether a line is nothing but such a name in brackets, as some programs mark off a passage. */
export function isBracketedRestriction(line: string): boolean {
  if (line.length > 100) return false;
  const words = plain(line);
  const name = wholeLine(words).exec(words)?.[1];
  return name !== undefined && nearMiss(name.toLowerCase(), [...names, "clerk"], 1) !== null;
}

function plain(words: string): string {
  return words.replace(/[*_~`\\]/g, "").trim();
}
