import { inBytes } from "./in-bytes.ts";

const dataAddress = /data:[\w/+.-]*(?:;[\w=-]+)*;base64,([A-Za-z0-9+/_-]{8,}={0,2})/g;

/** What stands in addresses that hold their own bytes, as pictures of a page do. */
export function inDataAddresses(text: string): readonly string[] {
  if (!text.includes("base64,")) return [];
  return [...text.matchAll(dataAddress)].flatMap(([, packed = ""]) =>
    inBytes(Buffer.from(packed, "base64")),
  );
}
