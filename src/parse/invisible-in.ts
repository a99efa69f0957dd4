import { invisible } from "../data/index.ts";

/** A character in a line that cannot be seen. */
export interface InvisibleFound {
  /** Where it stands in the line. */
  readonly start: number;
  /** The character itself, or what Markdown reads as it. */
  readonly typed: string;
  /** Its number as Unicode writes it: "200B". */
  readonly code: string;
}

/** What Markdown and HTML read as a character: by its number or, of those that are never needed, by its name. */
const reference =
  /(?<!\\)&(?:#(?<decimal>\d{1,7})|#[xX](?<hexadecimal>[\da-fA-F]{1,6})|(?<name>shy|lrm|rlm|ZeroWidthSpace|NoBreak|af|ApplyFunction|it|InvisibleTimes|ic|InvisibleComma));/g;

const named: Readonly<Record<string, number>> = {
  shy: 0xad,
  lrm: 0x200e,
  rlm: 0x200f,
  ZeroWidthSpace: 0x200b,
  NoBreak: 0x2060,
  af: 0x2061,
  ApplyFunction: 0x2061,
  it: 0x2062,
  InvisibleTimes: 0x2062,
  ic: 0x2063,
  InvisibleComma: 0x2063,
};

/** A joiner, which scripts need, is nobody's trick when it is written out. */
const joiners: ReadonlySet<number> = new Set([0x200c, 0x200d]);

/** The first character of a line that cannot be seen; null where all can. */
export function invisibleIn(line: string): InvisibleFound | null {
  const [found] = line.matchAll(invisible(line));
  if (found !== undefined) {
    return { start: found.index, typed: found[0], code: written(found[0].codePointAt(0) ?? 0) };
  }
  if (!line.includes("&")) return null;
  for (const { 0: typed, index: start, groups } of line.matchAll(reference)) {
    const point = pointOf(groups ?? {});
    if (cannotBeSeen(point)) return { start, typed, code: written(point) };
  }
  return null;
}

function pointOf({ decimal, hexadecimal, name }: Readonly<Record<string, string>>): number {
  if (decimal !== undefined) return Number.parseInt(decimal, 10);
  return hexadecimal === undefined ? (named[name ?? ""] ?? 0) : Number.parseInt(hexadecimal, 16);
}

function cannotBeSeen(point: number): boolean {
  if (point > 0x10ffff || joiners.has(point)) return false;
  const character = String.fromCodePoint(point);
  return character.search(invisible(character)) >= 0;
}

function written(point: number): string {
  return point.toString(16).toUpperCase().padStart(4, "0");
}
