import { type Message, message, type Place, type Problem } from "../problem.ts";

/** What is said of a register that is not as safermk wrote it. */
export function damaged(found: Message, place: Place, hint: Message = restore): Problem {
  return { rule: "damaged-register", severity: "error", message: found, hint, place };
}

const restore = message`Only safermk writes numbers.yaml. Put the file, or the line, back as it was committed last: git diff numbers.yaml shows what has changed.`;
