import { readFileSync } from "node:fs";
import { join } from "node:path";

// What is loaded later stands in a promise: then(() => require("./pdf.cjs")).
const required = /(then\(\(\)=>(?:\w+\()?)?require\("\.\/([^"]+\.cjs)"\)/g;

interface Needed {
  readonly file: string;
  readonly later: boolean;
}

export function bundleText(file: string): string {
  return readFileSync(join("dist", file), "utf8");
}

/** A file of the bundle with all that is loaded along with it; with all it can load where `later`. */
export function loadedWith(entry: string, later = false): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    waiting.push(...neededBy(file).flatMap((need) => (need.later && !later ? [] : need.file)));
  }
  return seen;
}

/** The files loaded later, by a file or one loaded with it, whose names begin with a word. */
export function laterFiles(entry: string, word: string): readonly string[] {
  const needed = [...loadedWith(entry)].flatMap(neededBy);
  const named = needed.filter(({ file, later }) => later && file.startsWith(`${word}-`));
  return [...new Set(named.map(({ file }) => file))];
}

function neededBy(file: string): readonly Needed[] {
  return [...bundleText(file).matchAll(required)].map(([, promise, needed = ""]) => ({
    file: needed,
    later: promise !== undefined,
  }));
}
