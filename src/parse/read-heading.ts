import type { Lines } from "../data/index.ts";
import { pattern } from "../pattern.ts";
import { type Message, message, type Place, type Sink } from "../problem.ts";
import { publicHeadingAttributes, secretHeadingAttributes } from "./constructs.ts";
import { endsInRestriction } from "./ends-in-restriction.ts";
import { mayRestrict } from "./may-restrict.ts";
import { namesRestriction } from "./names-restriction.ts";
import { numberedTitle } from "./numbered-title.ts";
import type { Attribute, Heading } from "./parsed.ts";
import { readTitle } from "./prose.ts";
import { type AttributeFault, readAttributes } from "./read-attributes.ts";
import { swallowsRestriction } from "./swallows-restriction.ts";
import { withLineToWrite } from "./with-line-to-write.ts";

/**
 * Reads a heading from its source line: inside the braces Markdown would make emphasis and links.
 * `offset` is where the line begins, without white space at either end.
 */
export function readHeading(
  line: string,
  depth: number,
  offset: number,
  lines: Lines,
  report: Sink,
): Heading {
  const place = lines.place(offset, offset + line.length);
  const { words, braces, start } = partTitle(line.replace(closingHashes, ""), depth);
  const read = braces === null ? null : readAttributes(braces, offset + start, lines, line);
  const unclosed = looseAttributes(words).test(words) || braces?.trim() === "";
  const inWords = !unclosed && endsInRestriction(words);
  if (unclosed) report(badBraces(place));
  if (inWords) report(restrictedInWords(place));
  if (lastBackslash.test(words)) report(brokenTitle(place));
  if (read?.fault) {
    report(badAttribute(withLineToWrite(read.fault, braces ?? "", line), braces ?? ""));
  }
  const swallower = read?.fault === null ? read.attributes.find(swallows) : undefined;
  if (swallower !== undefined) report(swallowed(swallower));
  const title = readTitle(words, offset + depth, lines);
  const label = ownLabel(words).exec(words.trim())?.[0].trim();
  if (label !== undefined) report(numberedTitle(label, place));
  else if (title === null) report(notWords(words.trim(), place));
  return {
    type: "heading",
    depth,
    title: title ?? [{ type: "text", value: words.trim(), position: place }],
    attributes: read?.attributes ?? [],
    understood: !unclosed && !inWords && !read?.fault && swallower === undefined,
    mayBeRestricted: unclosed || inWords || (read !== null && mayRestrict(braces ?? "", read)),
    place,
  };
}

/** Markdown lets a heading end as it begins. */
const closingHashes = /[ \t]+#+$/;
/** A brace without its other, or an attribute without braces: it may be what restricts the item. */
const looseAttributes = pattern(
  String.raw`[{}｛｝﹛﹜❴❵]|(?:^|[\s([（［])[\p{L}-]+[=＝]["“”„«＂\d]`,
);
/** A backslash that no other takes the meaning from. */
const lastBackslash = /(?<!\\)(?:\\\\)*\\[ \t]*$/;
/** "1.", "5.1.", "(a)", "IV.", "Item 4:". "3.5 Tonne limit" begins with a quantity. */
const ownLabel = pattern(
  String.raw`^\(?(?:\d{1,9}[.)]|(?:[A-Za-z]|[IVXivx]{2,5})\)|[IVX]{2,5}\.|\d{1,2}\.\d{1,2}[.)]|[Ii]tem[ \t]+\d{1,3}[ \t]*[:.–—-])[ \t]`,
);

function partTitle(line: string, depth: number) {
  const match = /[ \t]*\{([^{}]*)\}$/.exec(line);
  const text = match?.[1];
  if (match === null || text === undefined) {
    return { words: line.slice(depth), braces: null, start: 0 };
  }
  return {
    words: line.slice(depth, match.index),
    braces: text,
    start: line.length - 1 - text.length,
  };
}

function problem(found: Message, hint: Message, place: Place) {
  return { rule: "unknown-construct", severity: "error", message: found, hint, place } as const;
}

function badBraces(place: Place) {
  return problem(
    message`The braces of this heading cannot be read.`,
    message`Write the attributes last, in one pair of braces on the heading's own line, or leave the braces out.`,
    place,
  );
}

/** Who used a word of their own is told the one that restricts. */
function badAttribute({ hint, ...fault }: AttributeFault, braces: string) {
  const words = braces.toLowerCase().match(/[a-z-]+/g) ?? [];
  const isKnown = words.some((word) => secretHeadingAttributes.includes(word));
  const remedy = message` To keep the item from the public write {exempt="1"} with the paragraphs, or {confidential}.`;
  const meant = !isKnown && namesRestriction(braces);
  return { ...fault, severity: "error", hint: meant ? [...hint, ...remedy] : hint } as const;
}

function restrictedInWords(place: Place) {
  return problem(
    message`The title ends in words for what is not public, and such words restrict nothing.`,
    message`Write {exempt="1"} with the paragraphs, or {confidential}, in braces after the title. If the item is public, end the title in other words.`,
    place,
  );
}

function swallows({ name, value }: Attribute): boolean {
  return publicHeadingAttributes.has(name) && swallowsRestriction(name, value ?? "");
}

function swallowed({ name, valuePlace }: Attribute) {
  return problem(
    message`The value of ${name} holds what may have been meant to restrict the item, and in a value it restricts nothing.`,
    message`Put the straight quotation mark that ends the value right behind its last word, and {exempt="1"} with the paragraphs, or {confidential}, behind it. If the item is public, put the value in other words.`,
    valuePlace,
  );
}

function brokenTitle(place: Place) {
  return problem(
    message`The title ends in a backslash, which would break its line, and a heading has one line.`,
    message`Leave the backslash out; to print one write two.`,
    place,
  );
}

function notWords(title: string, place: Place) {
  return problem(
    message`The title ${title} begins with a sign, not with words.`,
    message`Begin the title with a word.`,
    place,
  );
}
