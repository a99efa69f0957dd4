import type { SourceWords } from "../house/index.ts";
import { type VoteChoice, voteChoices } from "../meeting/vote.ts";

type Choices = SourceWords["votes"]["choices"];

/** What a line of a vote begins with, and what stands behind that. */
export type ChoiceLine =
  | { readonly type: "choice"; readonly choice: VoteChoice; readonly names: string }
  /** Something that was meant for a choice, or stands in its place. */
  | { readonly type: "slip"; readonly found: string; readonly meant: VoteChoice | null }
  | { readonly type: "names" };

/** As the language spells them, whatever the house prints. */
const typed: Choices = {
  for: "For",
  against: "Against",
  abstained: "Abstained",
  "not-voting": "Not voting",
  casting: "Casting",
};

/** Reads how a line of a vote begins: "For: …", "Not voting: …", or as the house has it. */
export function choiceLine(text: string, choices: Choices): ChoiceLine {
  for (const choice of voteChoices) {
    for (const word of [choices[choice], typed[choice]]) {
      if (!text.startsWith(`${word}:`)) continue;
      return { type: "choice", choice, names: text.slice(word.length + 1).trim() };
    }
  }
  for (const meant of voteChoices) {
    const word = choices[meant];
    const behind = text.slice(word.length);
    if (text.slice(0, word.length).toLowerCase() !== word.toLowerCase()) continue;
    const [mark] = /^(?:\s*[:;.–—-]|\s*$|(?=\s))/u.exec(behind) ?? [];
    if (mark !== undefined)
      return { type: "slip", found: text.slice(0, word.length + mark.length), meant };
  }
  // No name holds a colon.
  const colon = text.indexOf(":");
  return colon < 0
    ? { type: "names" }
    : { type: "slip", found: text.slice(0, colon + 1), meant: null };
}
