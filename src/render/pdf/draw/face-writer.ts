import type { Glyph, Run } from "../font/run.ts";
import type { Typeface } from "../font/typeface.ts";
import { embedFont } from "./embed-font.ts";
import type { EmbeddedFont, PdfFile } from "./pdf-file.ts";

/** Writes text in one face of a document, which embeds the glyphs that it needs. */
export interface FaceWriter {
  /** Makes the font known to the current page; gives its name there. */
  name(): string;
  /** Operators that show a line, whose text position is set. */
  show(runs: readonly Run[], x: number, y: number, size: number): string;
}

export function faceWriter(file: PdfFile, name: string, face: Typeface): FaceWriter {
  file.registerFont(name, face.font);
  file.font(name);
  const font = file._font;
  font.embed = () => embedFont(file, font);
  const encode = encoder(font);
  const shown = new Map<Run, string>();
  return {
    name: () => {
      file.page.fonts[font.id] ??= font.ref();
      return font.id;
    },
    show: (runs, x, y, size) => {
      if (runs.some(hasPlacedMarks)) return showPlaced(runs, encode, x, y, size);
      const parts = runs.map((run) => {
        const before = shown.get(run);
        if (before !== undefined) return before;
        const made = kerned(run, encode);
        shown.set(run, made);
        return made;
      });
      return `[${parts.join("")}] TJ`;
    },
  };
}

type Encode = (glyph: Glyph) => string;

/**
 * Numbers the glyphs of the subset. One that stands for two characters (hyphen and soft hyphen
 * share theirs) is numbered twice, so that each reads back as itself.
 */
function encoder(font: EmbeddedFont): Encode {
  const codes = new Map<string, string>();
  return (glyph) => {
    const key = `${glyph.id} ${glyph.codePoints.join(" ")}`;
    const before = codes.get(key);
    if (before !== undefined) return before;
    const included = font.subset.includeGlyph(glyph.id);
    const taken = font.unicode[included] !== undefined;
    const id = taken ? font.subset.glyphs.push(glyph.id) - 1 : included;
    font.widths[id] = glyph.width;
    font.unicode[id] = glyph.codePoints;
    const code = id.toString(16).padStart(4, "0");
    codes.set(key, code);
    return code;
  };
}

/** Strings of glyphs with the kerning between them, as TJ takes them. */
function kerned(run: Run, encode: Encode): string {
  let text = "<";
  for (const glyph of run.glyphs) {
    text += encode(glyph);
    const extra = round(glyph.width - glyph.advance);
    if (extra !== 0) text += `>${extra}<`;
  }
  return `${text}>`.replace("<>", "");
}

function hasPlacedMarks({ glyphs }: Run): boolean {
  return glyphs.some((glyph) => glyph.x !== 0 || glyph.y !== 0);
}

/** Marks stand above or below their letters: every glyph is shown at its own place. */
function showPlaced(
  runs: readonly Run[],
  encode: Encode,
  x: number,
  y: number,
  size: number,
): string {
  const scale = size / 1000;
  const operators: string[] = [];
  let pen = x;
  for (const glyph of runs.flatMap((run) => run.glyphs)) {
    const left = round(pen + glyph.x * scale);
    operators.push(`1 0 0 1 ${left} ${round(y + glyph.y * scale)} Tm <${encode(glyph)}> Tj`);
    pen += glyph.advance * scale;
  }
  return operators.join("\n");
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
