import type { PeopleWords } from "../house/index.ts";
import { lettersAfterName } from "./letters-after-name.ts";
import { splitAtAnd } from "./split-at-and.ts";
import { splitTitle } from "./split-title.ts";

/** The names of several people as each would stand on a line: "Mr Jones" and "Mrs Jones" of "Mr and Mrs Jones". */
export function oneALine(name: string, words: PeopleWords): readonly string[] {
  const joined = splitAtAnd(name, words).join(", ").replaceAll(" & ", ", ");
  const parts: string[] = [];
  for (const part of joined.split(/\s*,\s*/)) {
    if (part === "") continue;
    const behind = parts.length > 0 && lettersAfterName(part);
    parts.push(behind ? `${parts.pop()}, ${part}` : part);
  }
  const last = splitTitle(parts.at(-1) ?? "", words).bare;
  const surname = last.split(" ").slice(1).join(" ") || last;
  return parts.map((part, index) => {
    if (part in words.titles) return `${part} ${last}`;
    const shares = index < parts.length - 1 && isFirstName(part) && last.includes(" ");
    return shares ? `${part} ${surname}` : part;
  });
}

/** One word before a full name has its surname from there: "Ann and Ben Oak", "A and B Oak". */
function isFirstName(part: string): boolean {
  return !part.includes(" ");
}
