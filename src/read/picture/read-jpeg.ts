import type { Image } from "../../document/index.ts";
import { minimalExif, orientationIn } from "./exif.ts";
import type { PictureFault } from "./read-picture.ts";

interface Segment {
  readonly marker: number;
  /** Marker, length and data; of a scan the packed points behind it, too. */
  readonly bytes: Buffer;
}

/** Frames that every reader shows: baseline, extended and progressive (ITU-T T.81, table B.1). */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const SCAN = 0xda;
const END = 0xd9;

/** Reads a JPEG; of what a camera writes beside the points only which way is up is kept. */
export function readJpeg(data: Buffer, mostPoints: number): Image | PictureFault {
  const segments = segmentsOf(data);
  const frame = segments?.find(({ marker }) => isFrame(marker));
  if (segments === null || frame === undefined) return "damaged";
  if (!FRAMES.has(frame.marker) || frame.bytes[4] !== 8) return "unknown";
  const [height, width] = [frame.bytes.readUInt16BE(5), frame.bytes.readUInt16BE(7)];
  const channels = frame.bytes.readUInt8(9);
  if (channels === 4) return "inks";
  if (channels !== 1 && channels !== 3) return "unknown";
  if (width * height > mostPoints) return "too-large";
  const exif = segments.find(({ marker, bytes }) => marker === 0xe1 && isExif(bytes));
  const orientation = exif === undefined ? 1 : orientationIn(exif.bytes.subarray(10));
  const bytes = Buffer.concat([
    data.subarray(0, 2),
    ...(orientation === 1 ? [] : [minimalExif(orientation)]),
    ...segments.filter(isShown).map((segment) => segment.bytes),
  ]);
  const turned = orientation > 4;
  return {
    format: "jpeg",
    width: turned ? height : width,
    height: turned ? width : height,
    orientation,
    bytes,
  };
}

/** Null where the file ends too early. */
function segmentsOf(data: Buffer): readonly Segment[] | null {
  const segments: Segment[] = [];
  for (let at = 2; at < data.length; ) {
    if (data[at] !== 0xff) return null;
    // Any number of these may stand before a marker.
    if (data[at + 1] === 0xff) {
      at += 1;
      continue;
    }
    const marker = data.readUInt8(at + 1);
    if (marker === END) return [...segments, { marker, bytes: data.subarray(at, at + 2) }];
    const head = at + 2 + data.readUInt16BE(at + 2);
    const end = marker === SCAN ? scanEnd(data, head) : head;
    segments.push({ marker, bytes: data.subarray(at, end) });
    at = end;
  }
  return null;
}

/** The first marker behind a scan that does not belong to its points. */
function scanEnd(data: Buffer, from: number): number {
  for (let at = data.indexOf(0xff, from); at >= 0; at = data.indexOf(0xff, at + 1)) {
    const next = data[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return data.length;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function isExif(bytes: Buffer): boolean {
  return bytes.toString("latin1", 4, 10) === "Exif\0\0";
}

/** All but remarks and what programs add; JFIF, colour profiles and Adobe's note say how to show it. */
function isShown({ marker, bytes }: Segment): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe0 || marker === 0xee) return true;
  return marker === 0xe2 && bytes.toString("latin1", 4, 15) === "ICC_PROFILE";
}
