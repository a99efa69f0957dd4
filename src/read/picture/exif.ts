import type { Image } from "../../document/index.ts";

type Orientation = Image["orientation"];

const TAG = 0x0112;

/** Which way up a photograph is (Exif 3.0, 4.6.5.1.6), from the TIFF data in its Exif segment. */
export function orientationIn(tiff: Buffer): Orientation {
  const little = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const start = long(4);
    const count = short(start);
    for (let index = 0; index < count; index++) {
      const entry = start + 2 + index * 12;
      if (short(entry) === TAG) return oriented(short(entry + 8));
    }
  } catch (error) {
    // Notes of a camera that cannot be read say nothing.
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}

function oriented(value: number): Orientation {
  return value >= 1 && value <= 8 ? (value as Orientation) : 1;
}

/** An Exif segment that says which way is up, and nothing else. */
export function minimalExif(orientation: Orientation): Buffer {
  const tiff = Buffer.from("4d4d002a000000080001011200030000000100000000000000000000", "hex");
  tiff.writeUInt16BE(orientation, 18);
  const head = Buffer.from("ffe10000457869660000", "hex");
  head.writeUInt16BE(8 + tiff.length, 2);
  return Buffer.concat([head, tiff]);
}
