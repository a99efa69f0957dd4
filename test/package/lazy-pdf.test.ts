import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

// pdfkit costs more at the start than all the rest: it is loaded only when a PDF is wanted.

const staticImport = /(?:^|[;}\s])(?:import|export)(?:[^;"'(]*?\bfrom)?\s*"(\.[^"]+)"/g;
const lazyImport = /\bimport\(\s*"(\.[^"]+)"\)/g;

/** The files that are loaded with a file, and those that it can load later. */
function reach(entry: string, patterns: readonly RegExp[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const text = readFileSync(path, "utf8").replace(/^import type .*$/gm, "");
    for (const pattern of patterns) {
      for (const [, to = ""] of text.matchAll(pattern)) {
        waiting.push(normalize(join(dirname(path), to)));
      }
    }
  }
  return seen;
}

function holdsPdfkit(path: string): boolean {
  return /from "pdfkit"/.test(readFileSync(path, "utf8"));
}

test.each([
  ["the source", "src/cli/main.ts"],
  ["the source of the pipeline", "src/compile.ts"],
])("%s loads without pdfkit, and can load it later", (_, entry) => {
  const atOnce = [...reach(entry, [staticImport])].filter(holdsPdfkit);
  const later = [...reach(entry, [staticImport, lazyImport])].filter(holdsPdfkit);
  expect(atOnce).toEqual([]);
  expect(later).not.toEqual([]);
});
