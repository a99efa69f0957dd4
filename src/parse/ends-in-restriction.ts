import { nearMiss } from "../data/index.ts";
import { pattern } from "../pattern.ts";

const names = ["exempt", "confidential", "restricted", "private-title"];
/** What may follow the name: the paragraphs, or what kind of thing it is. */
const rest =
  "(?:[\\s\\d,.:;&/–—-]|and\\b|or\\b|paragraphs?\\b|paras?\\b|items?\\b|information\\b|session\\b|report\\b|part\\b)*";
const inBrackets = pattern(`[([（［〔【<＜]\\s*([\\p{L}-]+)${rest}[)\\]）］〕】>＞][.\\s]*$`, "iu");
const behindDash = pattern(`(?:[–—―:|/]|\\s-|--)\\s*([\\p{L}-]+)${rest}$`, "iu");

/** Whether a title ends in the bare name of an attribute that restricts, as a clerk might put it. */
export function endsInRestriction(title: string): boolean {
  const words = title.replace(/[*_~`\\]/g, "").trim();
  const bracketed = inBrackets(words).exec(words)?.[1];
  if (bracketed !== undefined) return nearMiss(bracketed, names, 1) !== null;
  return names.includes(behindDash(words).exec(words)?.[1]?.toLowerCase() ?? "");
}
