import { inflateSync } from "node:zlib";
import { type Colour, colourReader } from "./colour-reader.ts";
import type { Png } from "./png-of.ts";
import { unfilter } from "./unfilter.ts";

/** Start and step of each pass, across and down (PNG, third edition, 8.2). */
const WHOLE = [[0, 1, 0, 1]] as const;
const INTERLACED = [
  [0, 8, 0, 8],
  [4, 8, 0, 8],
  [0, 4, 4, 8],
  [2, 4, 0, 4],
  [0, 2, 2, 4],
  [1, 2, 0, 2],
  [0, 1, 1, 2],
] as const;
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 4: 2, 6: 4 };

/** The points of a PNG as three bytes each, on white where they are clear: paper is white. */
export function flattenPng(png: Png): Uint8Array {
  const { width, height, depth, colour } = png;
  const bits = depth * (CHANNELS[colour] ?? 1);
  const read = colourReader(png);
  const raw = inflateSync(png.packed);
  const flat = new Uint8Array(width * height * 3);
  const point: Colour = { red: 0, green: 0, blue: 0, opaque: 1 };
  let at = 0;
  for (const [x, dx, y, dy] of png.interlaced ? INTERLACED : WHOLE) {
    const across = Math.max(0, Math.ceil((width - x) / dx));
    const down = Math.max(0, Math.ceil((height - y) / dy));
    if (across === 0) continue;
    const length = Math.ceil((across * bits) / 8);
    unfilter(raw, at, length, down, Math.max(1, bits >> 3));
    for (let row = 0; row < down; row++) {
      const line = at + row * (length + 1) + 1;
      for (let column = 0; column < across; column++) {
        read(raw, line, column, point);
        const to = ((y + row * dy) * width + x + column * dx) * 3;
        const white = 255 * (1 - point.opaque);
        flat[to] = Math.round(point.red * point.opaque + white);
        flat[to + 1] = Math.round(point.green * point.opaque + white);
        flat[to + 2] = Math.round(point.blue * point.opaque + white);
      }
    }
    at += down * (length + 1);
  }
  return flat;
}
