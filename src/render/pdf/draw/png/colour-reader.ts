import type { Png } from "./png-of.ts";

/** A point: colours from 0 to 255, and how opaque it is from 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  opaque: number;
}

/** Reads the point of a number on the line that begins at an offset, into a colour. */
export type ReadColour = (raw: Uint8Array, line: number, point: number, into: Colour) => void;

/** How the points of a PNG are read, by its type of colour (PNG, third edition, 11.2.1). */
export function colourReader(png: Png): ReadColour {
  if (png.colour === 3) return indexed(png);
  return png.colour === 2 || png.colour === 6 ? coloured(png) : grey(png);
}

function indexed({ depth, palette, transparent }: Png): ReadColour {
  return (raw, line, point, into) => {
    const index = sample(raw, line, point, depth);
    into.red = palette[index * 3] ?? 0;
    into.green = palette[index * 3 + 1] ?? 0;
    into.blue = palette[index * 3 + 2] ?? 0;
    into.opaque = (transparent?.[index] ?? 255) / 255;
  };
}

function grey({ depth, colour, transparent }: Png): ReadColour {
  const channels = colour === 4 ? 2 : 1;
  const most = 2 ** depth - 1;
  const clear = transparent !== null && transparent.length >= 2 ? transparent.readUInt16BE(0) : -1;
  return (raw, line, point, into) => {
    const value = sample(raw, line, point * channels, depth);
    into.red = into.green = into.blue = (value / most) * 255;
    into.opaque = value === clear ? 0 : 1;
    if (channels === 2) into.opaque = sample(raw, line, point * 2 + 1, depth) / most;
  };
}

function coloured({ depth, colour, transparent }: Png): ReadColour {
  const channels = colour === 6 ? 4 : 3;
  const most = 2 ** depth - 1;
  const clear =
    transparent !== null && transparent.length >= 6
      ? [0, 2, 4].map((at) => transparent.readUInt16BE(at))
      : null;
  return (raw, line, point, into) => {
    const at = point * channels;
    const red = sample(raw, line, at, depth);
    const green = sample(raw, line, at + 1, depth);
    const blue = sample(raw, line, at + 2, depth);
    into.red = (red / most) * 255;
    into.green = (green / most) * 255;
    into.blue = (blue / most) * 255;
    const isClear = clear !== null && red === clear[0] && green === clear[1] && blue === clear[2];
    into.opaque = isClear ? 0 : 1;
    if (channels === 4) into.opaque = sample(raw, line, at + 3, depth) / most;
  };
}

/** Samples of less than a byte are packed from the left. */
function sample(raw: Uint8Array, line: number, index: number, depth: number): number {
  if (depth === 8) return raw[line + index] ?? 0;
  if (depth === 16) return (raw[line + index * 2] ?? 0) * 256 + (raw[line + index * 2 + 1] ?? 0);
  const bit = index * depth;
  return ((raw[line + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}
