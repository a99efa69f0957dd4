import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { compiledChunks, loadChunk } from "./load-chunk.ts";

// What V8 compiles is good for one release of Node on one kind of machine.
const kept = join(__dirname, "compiled", `${process.version}-${process.platform}-${process.arch}`);

/**
 * Starts safermk from its bundle; gives the exit code. `argv` is as Node gives it. With what
 * bundling compiled for this Node a start takes a quarter less; under another, Node keeps what
 * it compiles itself (from 22.8 on).
 */
export function start(argv: readonly string[]): Promise<number> {
  if (existsSync(kept)) return run(loadChunk("safermk.cjs", kept), argv);
  (module as { enableCompileCache?: () => void }).enableCompileCache?.();
  return run(module.createRequire(__filename)("./safermk.cjs"), argv);
}

/** Runs a command once and keeps what it made V8 compile, for later starts: for bundling alone. */
export async function keepCompiled(argv: readonly string[]): Promise<void> {
  await run(loadChunk("safermk.cjs", kept), argv);
  mkdirSync(kept, { recursive: true });
  for (const [name, compiled] of compiledChunks()) {
    const file = join(kept, `${name}.bin`);
    if (!existsSync(file)) writeFileSync(file, compiled);
  }
}

function run(bundle: unknown, argv: readonly string[]): Promise<number> {
  const { main } = bundle as { main(argv: readonly string[]): Promise<number> };
  return main(argv);
}
