import { crc32, deflateSync } from "node:zlib";

export interface GreyPng {
  readonly width: number;
  readonly height: number;
  /** The lines of points, each with its filter before it. */
  readonly points: Buffer;
  /** 0 to 9. */
  readonly level?: number;
  /** What stands between the size and the points. */
  readonly between?: readonly Buffer[];
}

/** A picture in 256 greys. What it says of its size need not be true of its points. */
export function greyPng({ width, height, points, level = 9, between = [] }: GreyPng): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    pngChunk("IHDR", head),
    ...between,
    pngChunk("IDAT", deflateSync(points, { level })),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A part of a PNG, with its length and its sum. */
export function pngChunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
