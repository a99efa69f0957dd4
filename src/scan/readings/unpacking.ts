import { inflateSync } from "node:zlib";
import { mostUnpacked } from "./most-unpacked.ts";

/** Unpacks the streams of one file, as far as memory goes. */
export class Unpacking {
  #left = mostUnpacked;
  /** Whether all could be unpacked. */
  whole = true;

  /** As it stands where it is not packed, or packed in a way that no text is. */
  stream(packed: Uint8Array): Uint8Array {
    try {
      const bytes = inflateSync(packed, { finishFlush: 2, maxOutputLength: this.#left });
      this.#left = Math.max(this.#left - bytes.length, 1);
      return bytes;
    } catch (error) {
      if (isTooLarge(error)) this.whole = false;
      return packed;
    }
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}
