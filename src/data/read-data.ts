import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from "yaml";
import { message, own, type Place, type Sink } from "../problem.ts";
import type { DataText } from "./data-text.ts";
import { evenSpaces } from "./even-spaces.ts";
import { invisible } from "./invisible.ts";
import { joinRepeated } from "./join-repeated.ts";
import { refuseFolding } from "./refuse-folding.ts";
import { refuseMark } from "./refuse-mark.ts";
import { refuseTrailingComments } from "./refuse-trailing-comments.ts";
import type { ListValue, MapEntry, TextValue, Value } from "./value.ts";
import { yamlFaults } from "./yaml-faults.ts";
import { yamlOptions } from "./yaml-options.ts";
import { yamlSlips } from "./yaml-slips.ts";

/** Reads YAML as data in which every scalar is text. Null where it cannot be read at all. */
export function readData(typed: DataText, report: Sink): Value | null {
  // The parser does not know the line ends of old; a place is the same for both.
  const even = { ...typed, text: typed.text.replace(/\r(?!\n)/g, "\n") };
  const data = evenSpaces(even, report);
  const document = parseDocument(data.text, yamlOptions);
  const errors = yamlFaults(document);
  if (errors.length > 0) {
    for (const problem of yamlSlips(data, errors)) report(problem);
    return null;
  }
  if (data.comments === "own-line") refuseTrailingComments(data, report);
  const reader = new Reader(data, report);
  return reader.value(document.contents, data.lines.place(data.offset, data.offset));
}

/** JavaScript gives this name a meaning of its own: what stands under it would vanish. */
const reserved = "__proto__";

/** To YAML this key takes over others, from where an anchor is. */
const merging = "<<";

type Unplaced = Omit<TextValue, "place"> | Omit<ListValue, "place">;

class Reader {
  readonly #data: DataText;
  readonly #report: Sink;

  constructor(data: DataText, report: Sink) {
    this.#data = data;
    this.#report = report;
  }

  value(node: Node | null, fallback: Place): Value {
    if (node === null) return { type: "empty", place: fallback };
    const place = this.#placeOf(node, fallback);
    const marked = refuseMark(node, this.#data, this.#report);
    if (marked !== null) return { type: "text", text: marked, place };
    const flow = (isMap(node) || isSeq(node)) && node.flow === true;
    if (isMap(node)) return { type: "map", entries: this.#entries(node.items, place), flow, place };
    if (isSeq(node)) {
      const items = node.items.map((item) => this.value(item as Node, place));
      return { type: "list", items, flow, place };
    }
    if (!isScalar(node)) return { type: "empty", place };
    const text = typeof node.value === "string" ? node.value : "";
    if (text.trim() === "") return { type: "empty", place };
    const folded = this.#refuseFolding(node);
    if (folded !== null) return { ...folded, place };
    const [unseen] = text.match(invisible(text)) ?? [];
    if (unseen !== undefined) this.#report(unseenEscape(unseen, place));
    return { type: "text", text: onOneLine(node, text).normalize("NFC"), place };
  }

  #entries(pairs: readonly { key: unknown; value: unknown }[], place: Place): MapEntry[] {
    const seen = new Set<string>();
    const entries = pairs.flatMap((pair) => {
      const key = pair.key as Node | null;
      const keyPlace = key === null ? place : this.#placeOf(key, place);
      const name = isScalar(key) ? String(key.value ?? "") : "";
      if (seen.has(name)) this.#report(repeatedKey(name, keyPlace));
      seen.add(name);
      if (name === merging) {
        this.#report(mergeKey(keyPlace));
        return [];
      }
      const value = this.value(pair.value as Node | null, keyPlace);
      if (name !== reserved) return [{ key: name, keyPlace, value }];
      this.#report(reservedKey(keyPlace));
      return [];
    });
    return seen.size === pairs.length ? entries : joinRepeated(entries);
  }

  #placeOf(node: Node, fallback: Place): Place {
    if (!node.range) return fallback;
    const { offset, lines } = this.#data;
    return lines.place(offset + node.range[0], offset + node.range[1]);
  }

  /** What counts as read of a value on several lines: the first, or no entries where a list was meant. */
  #refuseFolding({ type, range }: Scalar): Unplaced | null {
    if (type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL" || !range) return null;
    const [start, end] = range;
    const faults = refuseFolding(this.#data, start, end);
    const [first] = faults;
    if (first === undefined) return null;
    for (const fault of faults) this.#report(fault);
    const { lines, offset, text } = this.#data;
    const meantAsList = first.place.start.line === lines.point(offset + start).line;
    if (meantAsList) return { type: "list", items: [], flow: false };
    const words = /^["']?([^\r\n]*)/.exec(text.slice(start, end))?.[1] ?? "";
    return { type: "text", text: words.trim().normalize("NFC") };
  }
}

/** Breaks of lines in a value are spaces, as in prose; a block's last one is none of its words. */
function onOneLine({ type }: Scalar, text: string): string {
  const words = text.replace(/[ \t\r\n]+/g, (run) => (/[\t\r\n]/.test(run) ? " " : run));
  return type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL" ? words.trim() : words;
}

/** What stood in the text itself was told before; between double quotes YAML has ways to write it. */
function unseenEscape(character: string, place: Place) {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
  return {
    rule: "invisible-character",
    severity: "error",
    message: message`A backslash and what follows it mean the character U+${own(code)}, which cannot be seen, expected only characters that can.`,
    hint: message`Take them out, or put another backslash before that one.`,
    place,
  } as const;
}

function repeatedKey(name: string, place: Place) {
  return {
    rule: "repeated-key",
    severity: "error",
    message: message`The key ${name} stands twice; only one of the two would count.`,
    hint: message`Keep one of them, with everything that belongs to it.`,
    place,
  } as const;
}

function mergeKey(place: Place) {
  return {
    rule: "yaml-syntax",
    severity: "error",
    message: message`The key ${merging} takes keys over from another place in YAML, and not here.`,
    hint: message`Write the keys that were meant out, each with its value.`,
    place,
  } as const;
}

function reservedKey(place: Place) {
  return {
    rule: "unknown-key",
    severity: "error",
    message: message`The key ${reserved} cannot be used.`,
    hint: message`Give it another name.`,
    place,
  } as const;
}
