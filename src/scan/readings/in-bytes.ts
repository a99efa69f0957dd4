const little = /(?:[\t\n\r\x20-\x7e\xa0-\xff]\0){4,}/g;
const big = /(?:\0[\t\n\r\x20-\x7e\xa0-\xff]){4,}/g;
const eight = /[\t\n\r\x20-\x7e\xc0-\xff]{4,}/g;

/** The texts that bytes hold: in UTF-8 as a whole, else what stands among them in eight bits or in sixteen. */
export function inBytes(bytes: Uint8Array): readonly string[] {
  const whole = bytes.includes(0) ? null : inUtf8(bytes);
  if (whole !== null) return [whole];
  const sixteens = bytes[0] === 0xff || bytes[0] === 0xfe ? inUtf16(bytes) : [];
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const runs = [little, big, eight].map((kind) => latin.match(kind)?.join("\n") ?? "");
  return [...sixteens, ...runs.map((run) => run.replaceAll("\0", "")), asUtf8(latin)];
}

/** Names with letters beyond those of western Europe, among bytes that are no text. */
function asUtf8(latin: string): string {
  const runs =
    latin.match(/(?:[\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}){4,}/g) ?? [];
  return Buffer.from(runs.join("\n"), "latin1").toString("utf8");
}

function inUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function inUtf16(bytes: Uint8Array): readonly string[] {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return [bytes[0] === 0xff ? even.toString("utf16le") : even.swap16().toString("utf16le")];
}
