import type { Wording } from "../house/index.ts";

/** Words run in as in a sentence: "A, B and C". */
export function joinWords(words: readonly string[], { joining }: Wording): string {
  const before = words.slice(0, -1).join(joining.comma);
  const last = words.at(-1) ?? "";
  return before === "" ? last : before + joining.last + last;
}
