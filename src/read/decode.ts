import { message, type Problem } from "../problem.ts";

/** Reads bytes as UTF-8, strictly; a byte order mark is taken off. */
export function decode(bytes: Uint8Array, file: string): { text: string; problem: Problem | null } {
  const marked = markOf(bytes);
  if (marked !== null) return { text: "", problem: wrongEncoding(file, marked) };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return { text, problem: null };
    return { text: "", problem: wrongEncoding(file, "binary data or UTF-16") };
  } catch {
    return { text: "", problem: wrongEncoding(file, "another encoding, perhaps Windows-1252") };
  }
}

function markOf([first, second]: Uint8Array): string | null {
  const littleEndian = first === 0xff && second === 0xfe;
  const bigEndian = first === 0xfe && second === 0xff;
  return littleEndian || bigEndian ? "UTF-16" : null;
}

function wrongEncoding(file: string, found: string): Problem {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    rule: "wrong-encoding",
    severity: "error",
    message: [`The file is saved as ${found}, expected UTF-8.`],
    hint: message`In Notepad choose Save as, and at Encoding choose UTF-8; in Word save as plain text with the encoding Unicode (UTF-8).`,
    place: { file, start, end: start },
  };
}
