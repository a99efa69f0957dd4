import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Compilation } from "../../src/compilation.ts";
import { compile } from "../../src/compile.ts";
import type { Format } from "../../src/output.ts";

/**
 * Files by their path in a project; the example's safermk.yaml stands in where none is given. One whose
 * name ends in .link is made a link without that ending, to where its words say.
 */
export type Files = Readonly<Record<string, string | Uint8Array>>;

// Without its comments: what a project keeps to itself is looked for in all that it publishes.
const exampleProject = readFileSync("examples/safermk/safermk.yaml", "utf8").replace(
  /^ *#.*\n/gm,
  "",
);

/** Compiles files in a project folder of their own, which is gone afterwards. */
export async function compileFiles(
  files: Files,
  formats: readonly Format[] = ["html", "json"],
): Promise<Compilation> {
  const cwd = mkdtempSync(join(tmpdir(), "safermk-"));
  try {
    for (const [path, content] of Object.entries({ "safermk.yaml": exampleProject, ...files })) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      if (path.endsWith(".link")) symlinkSync(String(content).trim(), join(cwd, path.slice(0, -5)));
      else writeFileSync(join(cwd, path), content);
    }
    const result = await compile({ paths: [], formats, out: null, cwd });
    if (result.type === "refused") throw new Error(result.refusal.message);
    return result.compilation;
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
