import { type Message, message, own, type Problem } from "../problem.ts";

const remedies = {
  text: message`In Notepad choose File, Save as, and at Encoding choose UTF-8. In Word choose File, Save as, Plain text, then Other encoding and Unicode (UTF-8).`,
  binary: message`Minutes are text: in Word choose File, Save as, Plain text, then Other encoding and Unicode (UTF-8), and give the file a name that ends in .md.`,
};

/** Reads bytes as UTF-8, strictly; a byte order mark is taken off. */
export function decode(bytes: Uint8Array, file: string): { text: string; problem: Problem | null } {
  const found = isUtf16(bytes) ? "UTF-16, which Notepad calls Unicode" : null;
  if (found !== null) return refused(file, found, remedies.text);
  const text = asUtf8(bytes);
  if (text !== null && !text.includes("\0")) return { text, problem: null };
  return isBinary(bytes)
    ? refused(file, "something that is not text, such as a Word document or a PDF", remedies.binary)
    : refused(file, "Windows-1252 or another encoding of old", remedies.text);
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** With its mark at the beginning, or by the noughts that it puts beside the letters of English. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 200);
  const noughts = [0, 1].map((rest) => sample.filter((byte, at) => byte === 0 && at % 2 === rest));
  const counts = noughts.map(({ length }) => length);
  return (
    sample.length >= 4 && Math.max(...counts) * 4 >= sample.length && Math.min(...counts) === 0
  );
}

/** No text holds a nought, nor many of the characters that once steered printers. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8000);
  if (bytes.includes(0)) return true;
  const controls = sample.filter((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte));
  return controls.length * 20 > sample.length;
}

function refused(file: string, found: string, hint: Message): { text: string; problem: Problem } {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    text: "",
    problem: {
      rule: "wrong-encoding",
      severity: "error",
      message: message`The file is saved as ${own(found)}, expected UTF-8.`,
      hint,
      place: { file, start, end: start },
    },
  };
}
