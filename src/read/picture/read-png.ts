import { crc32, inflateSync } from "node:zlib";
import type { Image } from "../../document/index.ts";
import type { PictureFault } from "./read-picture.ts";

/** The chunks that a picture is shown from (PNG, third edition, 11); others may say anything. */
const SHOWN = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);
/** What points may come to in memory. */
const MOST_BYTES = 250_000_000;
/** Samples a point has, by the type of colour. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Start and step of the seven passes of an interlaced picture (8.2). */
const PASSES = [
  [0, 8, 0, 8],
  [4, 8, 0, 8],
  [0, 4, 4, 8],
  [2, 4, 0, 4],
  [0, 2, 2, 4],
  [1, 2, 0, 2],
  [0, 1, 1, 2],
] as const;

/** Reads a PNG, whose data must be whole. */
export function readPng(data: Buffer, mostPoints: number): Image | PictureFault {
  const chunks = chunksOf(data);
  const header = chunks[0]?.bytes.subarray(8, 21);
  if (chunks[0]?.name !== "IHDR" || header === undefined || chunks.at(-1)?.name !== "IEND") {
    return "damaged";
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth = 0, colour = 0, , , interlaced] = header.subarray(8);
  const channels = CHANNELS[colour];
  if (channels === undefined || ![1, 2, 4, 8, 16].includes(depth)) return "damaged";
  if (width * height > mostPoints) return "too-large";
  if (colour === 3 && !chunks.some(({ name }) => name === "PLTE")) return "damaged";
  // A browser shows nothing of a picture that has a wrong one, and says nothing.
  if (!chunks.filter(({ name }) => SHOWN.has(name)).every(isWhole)) return "damaged";
  const packed = chunks
    .filter(({ name }) => name === "IDAT")
    .map(({ bytes }) => bytes.subarray(8, -4));
  const expected = rawLength(width, height, channels * depth, interlaced === 1);
  if (expected > MOST_BYTES) return "too-large";
  if (!holds(Buffer.concat(packed), expected)) return "damaged";
  const bytes = Buffer.concat([
    data.subarray(0, 8),
    ...chunks.filter(({ name }) => SHOWN.has(name)).map((chunk) => chunk.bytes),
  ]);
  return { format: "png", width, height, orientation: 1, bytes };
}

interface Chunk {
  readonly name: string;
  /** Length, name, data and check sum. */
  readonly bytes: Buffer;
}

function chunksOf(data: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < data.length; ) {
    const end = at + 12 + data.readUInt32BE(at);
    if (end > data.length) return [];
    const name = data.toString("latin1", at + 4, at + 8);
    chunks.push({ name, bytes: data.subarray(at, end) });
    if (name === "IEND") break;
    at = end;
  }
  return chunks;
}

/** Whether the check sum is that of the name and the data (5.5). */
function isWhole({ bytes }: Chunk): boolean {
  return crc32(bytes.subarray(4, -4)) === bytes.readUInt32BE(bytes.length - 4);
}

/** How many bytes the points come to: each line has one more, for its filter. */
function rawLength(width: number, height: number, bits: number, interlaced: boolean): number {
  const size = (across: number, down: number) =>
    across === 0 ? 0 : down * (1 + Math.ceil((across * bits) / 8));
  if (!interlaced) return size(width, height);
  return PASSES.reduce((sum, [x, dx, y, dy]) => {
    const across = Math.max(0, Math.ceil((width - x) / dx));
    return sum + size(across, Math.max(0, Math.ceil((height - y) / dy)));
  }, 0);
}

/** Whether packed data unpacks to a length; a file of few bytes may unpack to a full memory. */
function holds(packed: Buffer, expected: number): boolean {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, expected) }).length === expected;
  } catch {
    return false;
  }
}
