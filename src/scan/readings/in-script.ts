import type { Reading } from "../artefact.ts";

const escaped = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux]))/g;
const spaces = new Set(["n", "r", "t", "f", "b", "v", "\n", "\r"]);

/** The words of a script, a style or data: as they stand, and with their escapes resolved. */
export function inScript(source: string): readonly Reading[] {
  if (source.trim() === "") return [];
  const read: Reading = { where: "its scripts and styles", text: source };
  if (!source.includes("\\")) return [read];
  return [read, { ...read, text: source.replace(escaped, resolved) }];
}

function resolved(_: string, point?: string, unit?: string, byte?: string, sign = ""): string {
  const code = Number.parseInt(point ?? unit ?? byte ?? "", 16);
  if (Number.isNaN(code)) return spaces.has(sign) ? " " : sign;
  return point === undefined ? String.fromCharCode(code) : codePoint(code);
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
