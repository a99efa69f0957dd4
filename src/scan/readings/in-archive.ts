import { gunzipSync, inflateRawSync } from "node:zlib";
import { mostUnpacked } from "./most-unpacked.ts";

/** One file of an archive. */
export interface Entry {
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * The files of a ZIP archive, as Word and Excel save them, by its central directory (APPNOTE 4.3.12);
 * null where one is locked or packed in another way.
 */
export function zipEntries(bytes: Uint8Array): readonly Entry[] | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = data.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end === -1) return null;
  try {
    const entries: Entry[] = [];
    let at = data.readUInt32LE(end + 16);
    let left = mostUnpacked;
    for (let count = data.readUInt16LE(end + 10); count > 0; count--) {
      if (data.readUInt32LE(at) !== 0x02014b50) return null;
      const nameEnd = at + 46 + data.readUInt16LE(at + 28);
      const content = contentAt(data, at, left);
      if (content === null) return null;
      left -= content.length;
      entries.push({ name: data.toString("utf8", at + 46, nameEnd), content });
      at = nameEnd + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
    }
    return entries;
  } catch {
    return null;
  }
}

function contentAt(data: Buffer, at: number, left: number): Uint8Array | null {
  const locked = (data.readUInt16LE(at + 8) & 1) === 1;
  const method = data.readUInt16LE(at + 10);
  const local = data.readUInt32LE(at + 42);
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  const packed = data.subarray(start, start + data.readUInt32LE(at + 20));
  if (locked || (method !== 0 && method !== 8)) return null;
  return method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
}

/** What a gzip file holds; null where it cannot be unpacked. */
export function gzipContent(bytes: Uint8Array): Uint8Array | null {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostUnpacked });
  } catch {
    return null;
  }
}
