import { create, type Font } from "fontkit";
import { type Dict, Name, Operator, type PdfObjects, Reader, type Value } from "./pdf-objects.ts";

/** A glyph as it stands on a page; lengths in points, y counts upwards from the foot. */
export interface DrawnGlyph {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The text it stands for, through ToUnicode. */
  readonly text: string;
  readonly bold: boolean;
  /** Its ink: left, foot, right, head; null for a space. */
  readonly box: readonly [number, number, number, number] | null;
  /** Number of the marked stretch it is in, null in an artefact. */
  readonly content: number | null;
  readonly artefact: string | null;
}

interface EmbeddedFont {
  readonly name: string;
  readonly font: Font;
  readonly widths: readonly number[];
  readonly texts: readonly string[];
}

interface Marked {
  readonly content: number | null;
  readonly artefact: string | null;
}

type Matrix = readonly [number, number, number, number, number, number];

const fonts = new WeakMap<PdfObjects, Map<string, EmbeddedFont>>();

/** All glyphs of a page in the order they are drawn. Fails on text outside any marked stretch. */
export function pageGlyphs(objects: PdfObjects, page: Dict, number: number): DrawnGlyph[] {
  const named = objects.dict(objects.dict(page.get("Resources")).get("Font") ?? new Map());
  const content = objects.stream(page.get("Contents")).data;
  const reader = new Reader(Buffer.from(content).toString("latin1"));
  const drawn: DrawnGlyph[] = [];
  const marks: Marked[] = [];
  const operands: Value[] = [];
  let ctm: Matrix = [1, 0, 0, 1, 0, 0];
  const kept: Matrix[] = [];
  let font: EmbeddedFont | null = null;
  let size = 0;
  let spacing = 0;
  let pen = { x: 0, y: 0 };

  const show = (bytes: Uint8Array) => {
    const mark = marks.findLast(({ content, artefact }) => content !== null || artefact !== null);
    if (mark === undefined) throw new Error(`page ${number}: text that is not tagged`);
    if (font === null) throw new Error("no font");
    for (let index = 0; index < bytes.length; index += 2) {
      const id = (bytes[index] as number) * 256 + (bytes[index + 1] as number);
      const { minX, minY, maxX, maxY } = font.font.getGlyph(id).bbox;
      const scale = size / font.font.unitsPerEm;
      const y = ctm[3] * pen.y + ctm[5];
      const empty = !Number.isFinite(minX) || maxX <= minX;
      drawn.push({
        page: number,
        x: pen.x,
        y,
        size,
        text: font.texts[id] ?? "",
        bold: font.name.includes("Bold"),
        box: empty
          ? null
          : [pen.x + minX * scale, y + minY * scale, pen.x + maxX * scale, y + maxY * scale],
        ...mark,
      });
      pen = { x: pen.x + ((font.widths[id] as number) * size) / 1000 + spacing, y: pen.y };
    }
  };
  const number_ = (index: number) => operands[index] as number;
  const operators: Record<string, () => void> = {
    cm: () => {
      ctm = times(operands as unknown as Matrix, ctm);
    },
    Tf: () => {
      font = fontNamed(objects, named, (operands[0] as Name).name);
      size = number_(1);
    },
    Tc: () => {
      spacing = number_(0);
    },
    Tm: () => {
      pen = { x: number_(4), y: number_(5) };
    },
    Tj: () => show(operands[0] as Uint8Array),
    TJ: () => {
      for (const part of operands[0] as readonly Value[]) {
        if (part instanceof Uint8Array) show(part);
        else pen = { ...pen, x: pen.x - ((part as number) * size) / 1000 };
      }
    },
    BDC: () => marks.push(marked(operands)),
    BMC: () => marks.push(marked(operands)),
    EMC: () => marks.pop(),
    f: () => {
      if (marks.at(-1)?.artefact == null) throw new Error("a shape that is no artefact");
    },
    q: () => kept.push(ctm),
    Q: () => {
      ctm = kept.pop() ?? ctm;
    },
    Do: () => {
      if (marks.at(-1)?.content == null) throw new Error("a picture that is not tagged");
    },
    ...Object.fromEntries(["BT", "ET", "rg", "re"].map((word) => [word, () => {}])),
  };
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (!(value instanceof Operator)) {
      operands.push(value);
      continue;
    }
    const act = operators[value.word];
    if (act === undefined) throw new Error(`unknown operator ${value.word}`);
    act();
    operands.length = 0;
  }
  if (marks.length > 0) throw new Error("a marked stretch that does not end");
  return drawn;
}

function marked(operands: readonly Value[]): Marked {
  const tag = (operands[0] as Name).name;
  const dict = (operands[1] ?? new Map()) as Dict;
  const type = dict.get("Type");
  return {
    content: (dict.get("MCID") as number | undefined) ?? null,
    artefact: tag === "Artifact" ? (type instanceof Name ? type.name : "") : null,
  };
}

function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [
    a * g + b * i,
    a * h + b * j,
    c * g + d * i,
    c * h + d * j,
    e * g + f * i + k,
    e * h + f * j + l,
  ];
}

function fontNamed(objects: PdfObjects, named: Dict, name: string): EmbeddedFont {
  const known = fonts.get(objects) ?? new Map<string, EmbeddedFont>();
  fonts.set(objects, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const dict = objects.dict(named.get(name));
  const descendant = objects.dict(objects.array(dict.get("DescendantFonts"))[0]);
  const descriptor = objects.dict(descendant.get("FontDescriptor"));
  const [, widths] = objects.array(descendant.get("W")) as [number, readonly number[]];
  const made: EmbeddedFont = {
    name: (objects.get(dict.get("BaseFont")) as Name).name,
    font: create(Buffer.from(objects.stream(descriptor.get("FontFile2")).data)) as Font,
    widths,
    texts: unicodeMap(objects.stream(dict.get("ToUnicode")).data),
  };
  known.set(name, made);
  return made;
}

/** The text of each glyph, from a ToUnicode CMap (ISO 32000-1, 9.10.3). */
function unicodeMap(data: Uint8Array): readonly string[] {
  const texts: string[] = [];
  const source = Buffer.from(data).toString("latin1");
  for (const [, start, , list] of source.matchAll(
    /<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g,
  )) {
    const first = Number.parseInt(start as string, 16);
    for (const [index, [, code]] of [...(list as string).matchAll(/<([^>]*)>/g)].entries()) {
      const bytes = Buffer.from((code as string).replace(/ /g, ""), "hex");
      texts[first + index] = bytes.swap16().toString("utf16le");
    }
  }
  return texts;
}
