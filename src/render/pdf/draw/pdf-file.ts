import type { Font } from "fontkit";
import PdfDocument from "pdfkit";

/** An indirect object being written. */
export interface Reference {
  data: Record<string, unknown>;
  /** Whether its bytes are to be packed. */
  compress: boolean;
  end(data?: Uint8Array): void;
}

export interface PdfPage {
  readonly dictionary: Reference;
  readonly annotations: Reference[];
  readonly fonts: Record<string, Reference>;
  readonly xobjects: Record<string, Reference>;
  readonly structParentTreeKey: number;
}

/** A font as pdfkit embeds it. */
export interface EmbeddedFont {
  readonly id: string;
  /** `glyphs` gives the font's own glyph for each of the subset. */
  readonly subset: {
    readonly glyphs: number[];
    includeGlyph(glyph: number): number;
    encode(): Uint8Array;
  };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  readonly font: Font;
  /** Thousandths of the type size that a unit of the font is. */
  readonly scale: number;
  readonly dictionary: Reference;
  ref(): Reference;
  /** Writes the font when the file ends. */
  embed(): void;
}

export interface Bookmark {
  readonly dictionary: Reference;
  readonly children: readonly Bookmark[];
  addItem(title: string, destination: { top: number; left: number }): Bookmark;
}

/** What is used of pdfkit: @types/pdfkit knows neither structure nor parsed fonts. */
export interface PdfFile {
  readonly page: PdfPage;
  readonly outline: Bookmark;
  readonly _root: Reference;
  readonly _font: EmbeddedFont;
  /** How many objects are not written yet. */
  readonly _waiting: number;
  _id: Uint8Array;
  _write(data: string | Uint8Array): void;
  _finalize(): void;
  ref(data: Record<string, unknown>): Reference;
  addPage(options: { size: readonly [number, number]; margin: number }): void;
  addContent(operators: string): void;
  endSubset(): void;
  endMetadata(): void;
  _addColorOutputIntent(): void;
  registerFont(name: string, font: unknown): void;
  font(name: string): void;
  getStructTreeRoot(): Reference;
  getStructParentTree(): {
    limits: boolean;
    add(key: number, value: unknown): void;
    get(key: number): unknown[];
  };
  createStructParentTreeNextKey(): number;
  on(event: "data", take: (chunk: Uint8Array) => void): void;
  on(event: "end", done: () => void): void;
  on(event: "error", fail: (error: Error) => void): void;
  end(): void;
}

/** Opens a file of both standards: PDF/A-3a here, PDF/UA-1 by what is written into it. */
export function pdfFile(lang: string, info: Record<string, string | Date>): PdfFile {
  const options = {
    subset: "PDF/A-3a",
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    lang,
    info,
    // Else pdfkit starts with Helvetica, which PDF/A does not allow.
    font: null,
  };
  const Constructor = PdfDocument as unknown as new (given: typeof options) => PdfFile;
  return new Constructor(options);
}
