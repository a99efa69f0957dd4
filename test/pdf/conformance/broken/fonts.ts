import type { EditedPdf, MutableDict } from "../../../support/pdf/edit-pdf.ts";
import { isNamed } from "../../../support/pdf/edit-pdf.ts";
import { Name, type Ref, type Value } from "../../../support/pdf/pdf-objects.ts";
import { broken } from "./broken.ts";

const name = (word: string) => new Name(word);

function font(pdf: EditedPdf, index = 0): MutableDict {
  const found = pdf.all((dict) => isNamed(dict.get("Subtype"), "Type0"))[index];
  if (found === undefined) throw new Error("there is no font");
  return found;
}

const descendant = (pdf: EditedPdf) => pdf.dict(pdf.array(font(pdf).get("DescendantFonts"))[0]);
const described = (pdf: EditedPdf) => pdf.dict(descendant(pdf).get("FontDescriptor"));
const info = (pdf: EditedPdf) => pdf.dict(descendant(pdf).get("CIDSystemInfo"));

/** Changes the text that glyphs stand for. */
function texts(pdf: EditedPdf, change: (map: string) => string): void {
  const ref = font(pdf).get("ToUnicode");
  pdf.setText(ref, change(pdf.text(ref)));
}

/** Changes the bytes of a table of the font program. */
function program(pdf: EditedPdf, table: string, change: (bytes: Buffer) => void): void {
  const ref = described(pdf).get("FontFile2") as Ref;
  const bytes = Buffer.from(pdf.text(ref), "latin1");
  const record = bytes.indexOf(table, 12, "latin1");
  const start = bytes.readUInt32BE(record + 8);
  change(bytes.subarray(start, start + bytes.readUInt32BE(record + 12)));
  pdf.setText(ref, bytes.toString("latin1"));
}

const SIMPLE = [17, 18, 19, 20, 21, 22, 23, 24, 25, 26].map((id) => `31-0${id}`).join(" ");

export const brokenFonts = broken(
  [
    "a font by letters",
    "fonts-by-number",
    SIMPLE,
    (pdf) => void font(pdf).set("Subtype", name("TrueType")),
  ],
  [
    "a CMap that is not Identity",
    "fonts-by-number",
    "31-001 31-002 31-003 31-006 31-007 31-008",
    (pdf) => void font(pdf).set("Encoding", name("UniGB-UCS2-H")),
  ],
  [
    "a CMap of its own",
    "fonts-by-number",
    "31-006 31-007 31-008",
    (pdf) =>
      void font(pdf).set("Encoding", pdf.add(new Map([["Type", name("CMap")]]), Buffer.from(""))),
  ],
  [
    "another registry",
    "fonts-by-number",
    "31-001",
    (pdf) => void info(pdf).set("Registry", Buffer.from("X")),
  ],
  [
    "another ordering",
    "fonts-by-number",
    "31-002",
    (pdf) => void info(pdf).set("Ordering", Buffer.from("GB1")),
  ],
  ["another supplement", "fonts-by-number", "31-003", (pdf) => void info(pdf).set("Supplement", 2)],
  [
    "a font of outlines of Type 1",
    "fonts-by-number",
    "31-012 31-013",
    (pdf) => void descendant(pdf).set("Subtype", name("CIDFontType0")),
  ],
  [
    "no map from numbers to glyphs",
    "glyphs-by-number",
    "31-005",
    (pdf) => void descendant(pdf).delete("CIDToGIDMap"),
  ],
  [
    "a map that is none",
    "glyphs-by-number",
    "31-004",
    (pdf) => void descendant(pdf).set("CIDToGIDMap", name("Other")),
  ],
  [
    "a font that is not in the file",
    "fonts-embedded",
    "31-009",
    (pdf) => void described(pdf).delete("FontFile2"),
  ],
  [
    "a font program whose length is not said",
    "fonts-embedded",
    "",
    (pdf) => void pdf.dict(described(pdf).get("FontFile2")).delete("Length1"),
  ],
  [
    "a font without the mark of a subset",
    "fonts-embedded",
    "",
    (pdf) => void font(pdf).set("BaseFont", name("SourceSans3-Regular")),
  ],
  [
    "two subsets of one name",
    "subsets-named-apart",
    "",
    (pdf) => {
      const other = font(pdf, 1).get("BaseFont") as Value;
      for (const dict of [font(pdf), descendant(pdf)]) dict.set("BaseFont", other);
      described(pdf).set("FontName", other);
    },
  ],
  [
    "a list of the glyphs there are",
    "no-glyph-lists",
    "31-014 31-015",
    (pdf) => void described(pdf).set("CIDSet", pdf.add(new Map(), Buffer.from([0x80]))),
  ],
  [
    "a list of names of glyphs",
    "no-glyph-lists",
    "31-012 31-013",
    (pdf) => void described(pdf).set("CharSet", Buffer.from("/a")),
  ],
  [
    "a glyph that is not in the program",
    "glyphs-embedded",
    "31-011",
    (pdf) => program(pdf, "maxp", (bytes) => bytes.writeUInt16BE(5, 4)),
  ],
  [
    "text in the glyph of no character",
    "no-missing-glyph",
    "31-030",
    (pdf) => pdf.rewrite(0, (text) => text.replace(/\[<\w{4}/, "[<0000")),
  ],
  [
    "letters without a shape",
    "glyphs-have-shapes",
    "31-011",
    (pdf) => program(pdf, "loca", (bytes) => bytes.fill(0)),
  ],
  [
    "widths that are not the program's",
    "widths-agree",
    "31-016",
    (pdf) => {
      const [, widths] = pdf.array(descendant(pdf).get("W"));
      const list = pdf.array(widths);
      list.fill(500);
    },
  ],
  [
    "widths of too few glyphs",
    "widths-agree",
    "31-016",
    (pdf) => {
      const [, widths] = pdf.array(descendant(pdf).get("W"));
      pdf.array(widths).length = 3;
    },
  ],
  [
    "glyphs that stand for nothing",
    "text-known",
    "10-001 17-003 31-027",
    (pdf) => void font(pdf).delete("ToUnicode"),
  ],
  [
    "a glyph that stands for nothing",
    "text-known",
    "10-001",
    (pdf) => texts(pdf, (map) => map.replace(/\[<[0-9a-f]*>/, "[<>")),
  ],
  [
    "a glyph that stands for U+0000",
    "text-is-text",
    "31-028",
    (pdf) => texts(pdf, (map) => map.replace(/\[<[0-9a-f]*>/, "[<0000>")),
  ],
  [
    "a glyph that stands for U+FEFF",
    "text-is-text",
    "31-029",
    (pdf) => texts(pdf, (map) => map.replace(/\[<[0-9a-f]*>/, "[<feff>")),
  ],
  [
    "a glyph that stands for U+FFFE",
    "text-is-text",
    "31-029",
    (pdf) => texts(pdf, (map) => map.replace(/\[<[0-9a-f]*>/, "[<fffe>")),
  ],
  [
    "a glyph that stands for a private character",
    "text-is-text",
    "",
    (pdf) => texts(pdf, (map) => map.replace(/\[<[0-9a-f]*>/, "[<e000>")),
  ],
);
