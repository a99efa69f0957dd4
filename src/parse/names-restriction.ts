import { nearRestriction } from "./near-restriction.ts";

/** What stands in the longer words that clerks use: "not-for-publication", "members-only". */
const stems: readonly string[] = [
  "exempt",
  "confid",
  "restrict",
  "privat",
  "privil",
  "secre",
  "public",
  "publish",
  "exclu",
  "sensitiv",
  "withh",
  "redact",
  "embargo",
  "hidden",
  "internal",
  "personal",
  "protect",
  "closed",
  "pink",
  "part2",
  "schedule",
  "para",
  "only",
  "camera",
];

const shortened: readonly string[] = [
  ...["ex", "exe", "exc", "nfp", "p2", "pt2", "conf", "con", "res", "restr"],
  ...["pri", "priv", "rel", "sec", "sens", "excl"],
];

/** Whether one of some words was probably meant to keep others from the public. */
export function namesRestriction(words: string): boolean {
  return (words.match(/[a-z0-9-]+/gi) ?? []).some(isRestriction);
}

function isRestriction(word: string): boolean {
  const letters = word.toLowerCase().replaceAll("-", "");
  if (shortened.includes(letters)) return true;
  if (stems.some((stem) => letters.includes(stem))) return true;
  return [word, ...word.split("-").filter(({ length }) => length > 3)].some(nearRestriction);
}
