import type { MapValue } from "../data/index.ts";
import { type Message, message, own, type Place, type Problem, pasted } from "../problem.ts";
import type { NameFault } from "./name-fault.ts";

/** What may be wrong with one line of an attendance list. */
export const entryFaults = {
  ofMap(value: MapValue): Problem {
    const [first] = value.entries;
    const key = first?.key ?? "";
    const text = first?.value.type === "text" ? first.value.text : "";
    return ambiguous(
      message`The colon makes ${key} a key and ${text} its value, not a person.`,
      message`Write the person first and the post in brackets: ${pasted(`- ${text} (${key})`)}.`,
      value.place,
    );
  },

  inBraces(place: Place): Problem {
    return wrongType(
      message`This entry stands in braces, expected a name.`,
      message`Write the name after the hyphen, or name: and the name, and each further key on a line of its own.`,
      place,
    );
  },

  nothing(place: Place): Problem {
    return wrongType(
      message`This entry of the list is empty.`,
      message`Write a name after the hyphen, or take the line out.`,
      place,
    );
  },

  semicolon(prints: string, place: Place): Problem {
    return ambiguous(
      message`In ${prints} a semicolon stands between names, expected one person a line.`,
      message`Give each person a line, with a hyphen and a space before the name.`,
      place,
    );
  },

  twoPairs(prints: string, place: Place): Problem {
    return ambiguous(
      message`In ${prints} brackets do not stand once, at the end, so the name cannot be told from the affiliation.`,
      message`Keep one pair of brackets, last on the line; give each person a line.`,
      place,
    );
  },

  ofName(fault: NameFault, prints: string, affiliation: string | null, place: Place): Problem {
    const behind = affiliation === null ? "" : ` (${affiliation})`;
    if (fault.type === "several") {
      const lines = fault.lines.map((name) => `- ${name}${behind}`);
      return ambiguous(
        message`${prints} names several people without a title in the plural, expected one person a line.`,
        message`Give each person a line: ${pasted(lines.join("; "))}.`,
        place,
      );
    }
    if (fault.type === "sign") {
      return ambiguous(
        message`In ${prints} the sign & stands between names, expected the word and.`,
        message`Write ${pasted(`- ${fault.mended}${behind}`)}.`,
        place,
      );
    }
    const { first, rest, type } = fault;
    const inside = affiliation === null ? rest : `${rest}, ${affiliation}`;
    return ambiguous(
      message`In ${prints} ${own(signs[type])} after the name, so ${rest} may be a post or another person.`,
      message`Put a post in brackets: ${pasted(`- ${first} (${inside})`)}. Give another person a line.`,
      place,
    );
  },
} as const;

const signs = {
  comma: "a comma stands",
  dash: "a dash stands",
  square: "square brackets stand",
} as const;

function ambiguous(found: Message, hint: Message, place: Place): Problem {
  return { rule: "ambiguous-entry", severity: "error", message: found, hint, place };
}

function wrongType(found: Message, hint: Message, place: Place): Problem {
  return { rule: "wrong-type", severity: "error", message: found, hint, place };
}
