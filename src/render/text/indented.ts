import type { Lines } from "./lines.ts";

/** Lines that begin some characters further right. */
export function indented(lines: Lines, indent: number): Lines {
  const space = " ".repeat(indent);
  return lines.map((line) => (line === "" ? line : space + line));
}
