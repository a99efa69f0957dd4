import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

type Require = (name: string) => unknown;
type Chunk = (exports: unknown, require: Require, module: object, file: string) => void;

const scripts = new Map<string, Script>();
const loaded = new Map<string, { exports: unknown }>();
const requireInstalled = createRequire(__filename);

/**
 * Loads a file of the bundle as `require` does, but with what was compiled of it before, where that
 * is at hand. V8 takes it only where it fits the words, the release and the settings of Node, and
 * otherwise compiles as ever. `kept` is the folder that holds it.
 */
export function loadChunk(name: string, kept: string): unknown {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} as unknown };
  loaded.set(name, module);
  const file = join(__dirname, name);
  const script = new Script(wrapped(readFileSync(file, "utf8")), {
    filename: file,
    cachedData: readKept(kept, name),
  });
  scripts.set(name, script);
  const chunk = script.runInThisContext() as Chunk;
  const requireFrom: Require = (other) =>
    other.startsWith("./") ? loadChunk(other.slice(2), kept) : requireInstalled(other);
  chunk(module.exports, requireFrom, module, file);
  return module.exports;
}

/** What has been compiled by now of the files that have been loaded. */
export function compiledChunks(): readonly (readonly [name: string, compiled: Buffer])[] {
  return [...scripts].map(([name, script]) => [name, script.createCachedData()]);
}

/** The parameters that CommonJS gives a file; on its first line, so that places stay true. */
function wrapped(code: string): string {
  return `(function(exports,require,module,__filename){${code}\n})`;
}

function readKept(kept: string, name: string): Buffer | undefined {
  try {
    return readFileSync(join(kept, `${name}.bin`));
  } catch {
    return undefined;
  }
}
