import { evenName } from "./even-name.ts";

/** Whether words hold others, whole words of them: "the Clerk, J Pike" says "Pike". */
export function saysWords(words: string, sought: string): boolean {
  return spaced(words).includes(spaced(sought));
}

/** Words with a space on each side, so that they are found whole. */
function spaced(words: string): string {
  return ` ${evenName(words)
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim()} `;
}
