import { decisionKinds } from "../../src/meeting/decision.ts";

const decision = `(?:${decisionKinds.join("|")})`;

/** Whether some sources have the word as what it is. */
export const uses: Readonly<Record<string, (word: string, text: string) => boolean>> = {
  "words of blocks": (word, text) => found(`^:::+${word}(?![\\w-])`, text),
  "words of lines": (word, text) => found(`^::${word}(?![\\w-])`, text),
  "classes of headings": (word, text) => found(`^##+ .*\\{[^}]*\\.${word}[ }]`, text),
  "attributes of headings": (word, text) => found(`^##+ .*\\{(?:[^}]* )?${word}[= }]`, text),
};

/** Whether a block or line has the word between its braces. */
export function usesAttribute(opening: string, word: string, text: string): boolean {
  const name = opening === "decision" ? decision : opening;
  return found(`^::+${name}(?:\\[[^\\]]*\\])?\\{(?:[^}]* )?${word}[= }]`, text);
}

/** Whether a head or a project file has the key. */
export function usesKey(word: string, text: string): boolean {
  return found(`(?:^ *(?:- )?|[{,] )${word}:(?: |$)`, text);
}

function found(pattern: string, text: string): boolean {
  return new RegExp(pattern, "m").test(text);
}
