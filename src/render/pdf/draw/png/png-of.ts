/** A PNG taken apart; its data was found whole when it was read. */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly depth: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey and 6 colour with transparency. */
  readonly colour: number;
  readonly interlaced: boolean;
  /** Three bytes a colour. */
  readonly palette: Uint8Array;
  /** What `tRNS` says: how clear each colour of the palette is, or which colour is; else null. */
  readonly transparent: Buffer | null;
  readonly packed: Uint8Array;
}

export function pngOf(bytes: Uint8Array): Png {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: { readonly name: string; readonly data: Buffer }[] = [];
  for (let at = 8; at < data.length; ) {
    const length = data.readUInt32BE(at);
    const name = data.toString("latin1", at + 4, at + 8);
    chunks.push({ name, data: data.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  const named = (wanted: string) => chunks.filter(({ name }) => name === wanted);
  const header = named("IHDR")[0]?.data ?? Buffer.alloc(13);
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    depth: header.readUInt8(8),
    colour: header.readUInt8(9),
    interlaced: header.readUInt8(12) === 1,
    palette: named("PLTE")[0]?.data ?? new Uint8Array(),
    transparent: named("tRNS")[0]?.data ?? null,
    packed: Buffer.concat(named("IDAT").map((chunk) => chunk.data)),
  };
}
