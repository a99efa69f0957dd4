import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** All that a project's sources say, with nothing in the quoted values of braces and heads. */
export function sources(folder: string): string {
  const paths = readdirSync(folder, { recursive: true }).map(String).sort();
  return paths
    .filter((path) => /\.(md|yaml)$/.test(path) && !/README|expected|public/.test(path))
    .map((path) => withoutQuoted(readFileSync(join(folder, path), "utf8")))
    .join("\n");
}

/** A word in a value, such as "for" or "left", is no construct. */
export function withoutQuoted(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(/"[^"\n]*"/g, '""');
}
