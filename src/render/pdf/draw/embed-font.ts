import { createHash } from "node:crypto";
import type { EmbeddedFont, PdfFile, Reference } from "./pdf-file.ts";
import { toUnicode } from "./to-unicode.ts";

const ITALIC = 1 << 6;
/** Its glyphs are chosen by number, not by an encoding of letters. */
const SYMBOLIC = 1 << 2;
const A = 65;
const LETTERS = 26;

/**
 * Writes the glyphs of a face that a document shows (ISO 32000-1, 9.7 and 9.9). pdfkit's own way
 * leaves out the length of the font program, maps the glyph of no character to U+0000, which
 * ISO 14289-1, 7.21.7, does not allow, and calls all subsets by one name.
 */
export function embedFont(file: PdfFile, font: EmbeddedFont): void {
  const bytes = font.subset.encode();
  const program = file.ref({ Length1: bytes.length });
  program.end(bytes);
  const name = `${tag(bytes)}+${font.font.postscriptName}`;
  const descendant = file.ref({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: name,
    CIDSystemInfo: {
      Registry: new String("Adobe"),
      Ordering: new String("Identity"),
      Supplement: 0,
    },
    FontDescriptor: descriptor(file, font, name, program),
    W: [0, font.widths],
    CIDToGIDMap: "Identity",
  });
  descendant.end();
  const texts = file.ref({});
  texts.end(Buffer.from(toUnicode(font.unicode), "latin1"));
  font.dictionary.data = {
    Type: "Font",
    Subtype: "Type0",
    BaseFont: name,
    Encoding: "Identity-H",
    DescendantFonts: [descendant],
    ToUnicode: texts,
  };
  font.dictionary.end();
}

function descriptor(
  file: PdfFile,
  { font, scale }: EmbeddedFont,
  name: string,
  program: Reference,
): Reference {
  const { minX, minY, maxX, maxY } = font.bbox;
  const reference = file.ref({
    Type: "FontDescriptor",
    FontName: name,
    Flags: SYMBOLIC + (font.italicAngle === 0 ? 0 : ITALIC),
    FontBBox: [minX, minY, maxX, maxY].map((edge) => edge * scale),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: font.capHeight * scale,
    XHeight: font.xHeight * scale,
    // No font file says how thick its stems are; 0 is unknown.
    StemV: 0,
    FontFile2: program,
  });
  reference.end();
  return reference;
}

/** Six letters that tell one subset from another (ISO 32000-1, 9.6.4). */
function tag(bytes: Uint8Array): string {
  const digest = createHash("sha256").update(bytes).digest();
  return String.fromCharCode(...digest.subarray(0, 6).map((byte) => A + (byte % LETTERS)));
}
