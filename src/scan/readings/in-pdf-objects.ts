import type { Reading } from "../artefact.ts";
import { inBytes } from "./in-bytes.ts";
import { literalStrings } from "./literal-strings.ts";
import { Unpacking } from "./unpacking.ts";

const stream = /(?<!end)stream\r?\n/g;
const hexadecimal = /<([0-9A-Fa-f\s]{4,})>/g;
/** One that begins with the mark of UTF-16. */
const marked = /<(\s*[Ff][Ee]\s*[Ff][Ff][0-9A-Fa-f\s]*)>/g;
const escapedSign = /\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g;
const nameEscape = /#([0-9A-Fa-f]{2})/g;

export interface PdfObjects {
  readonly readings: readonly Reading[];
  /** Whether all streams could be unpacked. */
  readonly whole: boolean;
}

/**
 * What stands in the objects of a PDF, whether or not anything leads to them (ISO 32000-1, 7.3): its
 * strings and names, and its streams without their packing, which hold metadata and files. The points of a
 * picture are no words.
 */
export function inPdfObjects(bytes: Uint8Array): PdfObjects {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const readings: Reading[] = [];
  const unpacking = new Unpacking();
  let plain = "";
  let from = 0;
  for (const { 0: word, index } of latin.matchAll(stream)) {
    const start = index + word.length;
    if (index < from) continue;
    const end = latin.indexOf("endstream", start);
    if (end === -1) break;
    const before = latin.slice(from, index);
    plain += `${before}\n`;
    from = end;
    if (!holdsPoints(before))
      readings.push(...inStream(unpacking.stream(bytes.subarray(start, end))));
  }
  plain += latin.slice(from);
  const names = plain.replace(nameEscape, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const texts = [...literals(plain), ...strings(plain, hexadecimal)].join("\n");
  const outside = [
    { where: "its metadata", text: texts },
    { where: "its bytes", text: names },
  ] as const;
  return { readings: [...outside, ...readings], whole: unpacking.whole };
}

/** Whether the dictionary before a stream says that it is a picture point by point. A JPEG may have words of its own. */
function holdsPoints(before: string): boolean {
  const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
  return /\/Subtype\s*\/Image\b/.test(dictionary) && /\/Filter\s*\/FlateDecode\b/.test(dictionary);
}

function inStream(bytes: Uint8Array): readonly Reading[] {
  const texts = inBytes(bytes).map((text): Reading => ({ where: "a file within it", text }));
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  // What its hexadecimal strings draw has glyphs for letters; only text that says so is text.
  const said = [...literals(latin), ...strings(latin, marked)].join("\n");
  return said === "" ? texts : [...texts, { where: "its metadata", text: said }];
}

function literals(latin: string): readonly string[] {
  return literalStrings(latin).map((text) => textOf(unescaped(text)));
}

/** Hexadecimal strings of a kind, decoded. */
function strings(latin: string, kind: RegExp): readonly string[] {
  return [...latin.matchAll(kind)].map(([, digits = ""]) =>
    textOf(Buffer.from(digits.replace(/\s/g, ""), "hex")),
  );
}

function unescaped(text: string): Buffer {
  const plain = text.slice(1, -1).replace(escapedSign, (_, octal?: string, sign = "") => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    return letters.get(sign) ?? sign;
  });
  return Buffer.from(plain, "latin1");
}

const letters: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["b", " "],
  ["f", " "],
  ["\n", ""],
  ["\r\n", ""],
]);

/** A text string (ISO 32000-1, 7.9.2.2). */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0)
    return Buffer.from(bytes.subarray(2)).swap16().toString("utf16le");
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return bytes.subarray(3).toString("utf8");
  return bytes.toString("latin1");
}
