import { deflateSync } from "node:zlib";
import type { Image } from "../../../document/index.ts";
import type { PdfFile, Reference } from "./pdf-file.ts";
import { flattenPng } from "./png/flatten-png.ts";
import { type Png, pngOf } from "./png/png-of.ts";

/** Writes a picture into a file (ISO 32000-1, 8.9.5). */
export function pictureObject(file: PdfFile, image: Image): Reference {
  if (image.format === "jpeg") return jpeg(file, image);
  const png = pngOf(image.bytes);
  return isPlain(png) ? packed(file, png) : flattened(file, png);
}

/** The file itself is what a PDF holds; its sides are those before it is turned. */
function jpeg(file: PdfFile, { width, height, orientation, bytes }: Image): Reference {
  const sides =
    orientation > 4 ? { Width: height, Height: width } : { Width: width, Height: height };
  const colours = { ColorSpace: channelsOf(bytes) === 1 ? "DeviceGray" : "DeviceRGB" };
  return written(file, { ...sides, ...colours, BitsPerComponent: 8, Filter: "DCTDecode" }, bytes);
}

/** How many colours the frame of a JPEG has. */
function channelsOf(bytes: Uint8Array): number {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 2; at < data.length - 10; at += 2 + data.readUInt16BE(at + 2)) {
    while (data[at + 1] === 0xff) at += 1;
    const marker = data.readUInt8(at + 1);
    if (marker >= 0xc0 && marker <= 0xc2) return data.readUInt8(at + 9);
  }
  return 3;
}

/** What a PDF can hold as a PNG does: packed, with a filter to each line. */
function isPlain({ colour, interlaced, transparent, depth }: Png): boolean {
  return !interlaced && !transparent && depth <= 8 && colour !== 4 && colour !== 6;
}

function packed(file: PdfFile, png: Png): Reference {
  const { width, height, depth, colour } = png;
  const lines = {
    Predictor: 15,
    Colors: colour === 2 ? 3 : 1,
    BitsPerComponent: depth,
    Columns: width,
  };
  const facts = {
    Width: width,
    Height: height,
    BitsPerComponent: depth,
    ColorSpace: colour === 3 ? palette(file, png) : colour === 2 ? "DeviceRGB" : "DeviceGray",
    Filter: "FlateDecode",
    DecodeParms: lines,
  };
  return written(file, facts, png.packed);
}

function palette(file: PdfFile, { palette: colours }: Png): readonly unknown[] {
  const table = file.ref({});
  table.end(colours);
  return ["Indexed", "DeviceRGB", colours.length / 3 - 1, table];
}

function flattened(file: PdfFile, png: Png): Reference {
  const facts = {
    Width: png.width,
    Height: png.height,
    BitsPerComponent: 8,
    ColorSpace: "DeviceRGB",
    Filter: "FlateDecode",
  };
  return written(file, facts, deflateSync(flattenPng(png)));
}

function written(file: PdfFile, facts: Record<string, unknown>, bytes: Uint8Array): Reference {
  const reference = file.ref({ Type: "XObject", Subtype: "Image", ...facts });
  reference.end(bytes);
  return reference;
}
