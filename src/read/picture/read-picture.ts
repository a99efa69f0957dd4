import type { Image } from "../../document/index.ts";
import { readJpeg } from "./read-jpeg.ts";
import { readPng } from "./read-png.ts";

/** Why a picture cannot be printed. */
export type PictureFault = "unknown" | "damaged" | "too-large" | "inks";

const MOST_POINTS = 50_000_000;

/**
 * Reads the bytes of a picture. What is kept of them is what is needed to show it: a photograph may
 * say where and by whom it was taken, which nobody decided to publish.
 */
export function readPicture(bytes: Uint8Array): Image | PictureFault {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const picture = read(data);
  if (typeof picture === "string") return picture;
  return picture.width * picture.height > 0 ? picture : "damaged";
}

function read(data: Buffer): Image | PictureFault {
  try {
    if (data.subarray(0, 8).equals(PNG)) return readPng(data, MOST_POINTS);
    if (data[0] === 0xff && data[1] === 0xd8) return readJpeg(data, MOST_POINTS);
    return "unknown";
  } catch (error) {
    // Bytes are read by offsets that the file itself gives.
    if (error instanceof RangeError) return "damaged";
    throw error;
  }
}

const PNG = Buffer.from("89504e470d0a1a0a", "hex");
