import { inflateSync } from "node:zlib";
import { readPdf } from "../support/pdf/read-pdf.ts";

/** What stands in a file: its bytes as text, and of a PDF its streams unpacked and what is drawn. */
export function textsOf(bytes: Buffer): readonly string[] {
  const plain = [bytes.toString("latin1"), bytes.toString("utf8"), wide(bytes)];
  if (!bytes.subarray(0, 5).equals(Buffer.from("%PDF-"))) return plain;
  const streams = streamsOf(bytes);
  const drawn = readPdf(bytes).glyphs.map(({ text }) => text);
  return [
    ...plain,
    ...streams.flatMap((each) => [each.toString("latin1"), each.toString("utf8"), wide(each)]),
    hexadecimal(bytes, streams),
    drawn.join(""),
  ];
}

/** UTF-16 without its zeros, whichever byte comes first. */
function wide(bytes: Buffer): string {
  return bytes.toString("latin1").replaceAll("\0", "");
}

/** Strings that are written as figures. */
function hexadecimal(bytes: Buffer, streams: readonly Buffer[]): string {
  const texts = [bytes, ...streams].map((each) => each.toString("latin1"));
  const strings = texts.flatMap((text) => text.match(/<[0-9A-Fa-f]{8,}>/g) ?? []);
  return strings.map((each) => wide(Buffer.from(each.slice(1, -1), "hex"))).join("\n");
}

function streamsOf(bytes: Buffer): readonly Buffer[] {
  const streams: Buffer[] = [];
  let at = bytes.indexOf("stream\n");
  while (at !== -1) {
    const end = bytes.indexOf("endstream", at);
    try {
      streams.push(inflateSync(bytes.subarray(at + 7, end)));
    } catch {
      // It is not packed: it stands among the bytes.
    }
    at = bytes.indexOf("stream\n", end + 9);
  }
  return streams;
}
