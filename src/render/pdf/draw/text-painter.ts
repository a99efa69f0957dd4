import type { FaceName } from "../layout/face-name.ts";
import type { Segment } from "../layout/row.ts";
import type { Setting } from "../layout/setting.ts";
import { colourOperands } from "./colour-operands.ts";
import { type FaceWriter, faceWriter } from "./face-writer.ts";
import type { PdfFile } from "./pdf-file.ts";

/** Paints text on the current page. */
export interface TextPainter {
  /** Begins a page, on which nothing is set yet. */
  startPage(): void;
  /** Shows the segments of a line; `y` is that of the base line, from the foot of the page. */
  line(segments: readonly Segment[], y: number, size: number, colour: string): void;
}

export function textPainter(file: PdfFile, setting: Setting): TextPainter {
  const writers = new Map<FaceName, FaceWriter>();
  let state = { font: "", colour: "" };
  const writer = (face: FaceName): FaceWriter => {
    const made = writers.get(face) ?? faceWriter(file, face, setting.faces[face]);
    writers.set(face, made);
    return made;
  };
  const paint = (segment: Segment, y: number, size: number, colour: string) => {
    const face = writer(segment.face);
    const font = `/${face.name()} ${size} Tf`;
    const change = [
      ...(state.colour === colour ? [] : [`${colourOperands(colour)} rg`]),
      ...(state.font === font ? [] : [font]),
    ];
    state = { font, colour };
    const at = `1 0 0 1 ${round(segment.x)} ${round(y)} Tm`;
    const shown = face.show(segment.runs, segment.x, y, size);
    file.addContent(["BT", ...change, at, shown, "ET"].join("\n"));
  };
  return {
    startPage: () => {
      state = { font: "", colour: "" };
    },
    line: (segments, y, size, colour) => {
      for (const segment of segments) paint(segment, y, size, colour);
    },
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
