import { type Dict, Ref, textString } from "../../pdf-objects.ts";
import type { Check } from "../check.ts";
import { fontProgram, NEEDED_TABLES } from "../font-program.ts";
import { type JudgedFont, type JudgedPdf, optional } from "../judged-pdf.ts";
import { nameOf } from "../structure-elements.ts";

/** The fonts that text is shown in (ISO 14289-1, 7.21; ISO 19005-3, 6.2.11). */
export const fontChecks = {
  /** All are TrueType by number of glyph: so no encoding of letters, no CMap but Identity. */
  "fonts-by-number": onEach(({ dict }, pdf) => {
    const cid = descendant(pdf, dict);
    const order = optional(pdf.objects, cid.get("CIDSystemInfo"));
    return [
      ...wrong("Subtype", nameOf(dict.get("Subtype")), "Type0"),
      ...wrong("Encoding", nameOf(dict.get("Encoding")), "Identity-H"),
      ...wrong("its kind", nameOf(cid.get("Subtype")), "CIDFontType2"),
      ...wrong("Registry", textString(order.get("Registry")) ?? "", "Adobe"),
      ...wrong("Ordering", textString(order.get("Ordering")) ?? "", "Identity"),
      ...wrong("Supplement", String(order.get("Supplement")), "0"),
    ];
  }),
  /** A number is that of the glyph. */
  "glyphs-by-number": onEach(({ dict }, pdf) =>
    wrong("CIDToGIDMap", nameOf(descendant(pdf, dict).get("CIDToGIDMap")), "Identity"),
  ),
  /** The program is in the file, whole, under one name, and its length is said. */
  "fonts-embedded": onEach((font, pdf) => {
    const program = programOf(pdf, font);
    if (program === null) return ["the program is not in the file"];
    const { name, dict } = font;
    const described = optional(pdf.objects, descendant(pdf, dict).get("FontDescriptor"));
    const names = [descendant(pdf, dict).get("BaseFont"), described.get("FontName")].map(nameOf);
    const lacks = NEEDED_TABLES.filter(
      (table) => !fontProgram(program.data).tables.includes(table),
    );
    return [
      ...lacks,
      ...(program.dict.get("Length1") === program.data.length ? [] : ["Length1"]),
      ...(/^[A-Z]{6}\+./.test(name) && names.every((one) => one === name) ? [] : [String(names)]),
      ...((described.get("Flags") as number) & 4 ? [] : ["it is not said to be symbolic"]),
    ];
  }),
  /** Subsets of one face do not share a name. */
  "subsets-named-apart": ({ fonts }) => {
    const names = fonts.map(({ name }) => name);
    return names.filter((name, index) => names.indexOf(name) !== index);
  },
  /** No list of the glyphs there are, which nobody needs and judges find wrong (7.21.4.2). */
  "no-glyph-lists": onEach(({ dict }, pdf) => {
    const described = optional(pdf.objects, descendant(pdf, dict).get("FontDescriptor"));
    return ["CIDSet", "CharSet"].filter((key) => described.has(key));
  }),
  /** Every glyph that is shown is in the program, and it is not that of no character. */
  "glyphs-embedded": onEach((font, pdf) => {
    const program = programOf(pdf, font);
    if (program === null) return [];
    const { glyphs } = fontProgram(program.data);
    return [...font.codes].filter((code) => code >= glyphs).map((code) => `glyph ${code}`);
  }),
  "no-missing-glyph": onEach(({ codes }) => (codes.has(0) ? ["glyph 0 is shown"] : [])),
  /** What stands for a letter has a shape. */
  "glyphs-have-shapes": onEach((font, pdf) => {
    const program = programOf(pdf, font);
    if (program === null) return [];
    const { hasOutline } = fontProgram(program.data);
    const texts = textsOf(pdf, font);
    return [...font.codes]
      .filter((code) => /[^\p{Z}\s]/u.test(texts.get(code) ?? "") && !hasOutline(code))
      .map((code) => `glyph ${code} for "${texts.get(code)}"`);
  }),
  /** The widths that are said are those of the program (7.21.5). */
  "widths-agree": onEach((font, pdf) => {
    const program = programOf(pdf, font);
    if (program === null) return [];
    const { width } = fontProgram(program.data);
    const [start, widths] = pdf.objects.array(descendant(pdf, font.dict).get("W"));
    const said = pdf.objects.array(widths) as readonly number[];
    return [...font.codes]
      .filter((code) => !(Math.abs((said[code - (start as number)] ?? 1e6) - width(code)) <= 1))
      .map((code) => `glyph ${code}: ${said[code - (start as number)]} for ${width(code)}`);
  }),
  /** Every glyph that is shown stands for a text (7.2, 7.21.7). */
  "text-known": onEach((font, pdf) => {
    const texts = textsOf(pdf, font);
    return [...font.codes].filter((code) => !texts.get(code)).map((code) => `glyph ${code}`);
  }),
  /** None for no character, for a mark of byte order, or for what is private (6.2.11.7.3). */
  "text-is-text": onEach((font, pdf) =>
    [...textsOf(pdf, font)]
      .filter(([, text]) => /[\0\ufeff\ufffe\uffff\p{Co}]|\p{Cs}/u.test(text))
      .map(([code]) => `glyph ${code}`),
  ),
} satisfies Record<string, Check>;

function onEach(judge: (font: JudgedFont, pdf: JudgedPdf) => readonly string[]): Check {
  return (pdf) =>
    pdf.fonts.flatMap((font) => judge(font, pdf).map((fault) => `${font.name}: ${fault}`));
}

function wrong(what: string, found: string, asked: string): readonly string[] {
  return found === asked ? [] : [`${what} is "${found}"`];
}

function descendant({ objects }: JudgedPdf, dict: Dict): Dict {
  return optional(objects, objects.array(dict.get("DescendantFonts"))[0]);
}

function programOf(pdf: JudgedPdf, { dict }: JudgedFont) {
  const described = optional(pdf.objects, descendant(pdf, dict).get("FontDescriptor"));
  const file = described.get("FontFile2");
  return file instanceof Ref ? pdf.objects.stream(file) : null;
}

const RANGE = /<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/g;

/** The text of each glyph by the ToUnicode map, those that are not shown too. */
function textsOf({ objects }: JudgedPdf, { dict }: JudgedFont): ReadonlyMap<number, string> {
  const map = dict.get("ToUnicode");
  const texts = new Map<number, string>();
  if (!(map instanceof Ref)) return texts;
  const source = Buffer.from(objects.stream(map).data).toString("latin1");
  for (const [, first = "", , list = ""] of source.matchAll(RANGE)) {
    for (const [index, [, code = ""]] of [...list.matchAll(/<([0-9a-f]*)>/g)].entries()) {
      const bytes = Buffer.from(code, "hex").swap16();
      texts.set(Number.parseInt(first, 16) + index, bytes.toString("utf16le"));
    }
  }
  return texts;
}
