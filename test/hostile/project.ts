import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Format, Output } from "../../src/output.ts";
import { refusalReport, textReport } from "../../src/report/index.ts";

/** Files by their path below a project. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const config = 'bodies:\n  b:\n    name: Testbury Town Council\n    numbering: { format: "{n}" }\n';

export const head =
  "---\ntype: minutes\nbody: b\ndate: 2024-06-11\nchair: A Vale\nattendance:\n  present:\n    - A Vale\n---\n\n## Grants\n\n";

/** A project on disk that is gone after the test. */
export function projectOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "safermk-hostile-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries({ "safermk.yaml": config, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export interface Built {
  /** What people are told. */
  readonly told: string;
  readonly outputs: readonly Output[];
}

/** Builds a project without writing anything. */
export async function build(cwd: string, formats: readonly Format[] = ["html"]): Promise<Built> {
  const result = await compile({ paths: [], formats, out: null, on: null, cwd });
  if (result.type === "refused") return { told: refusalReport(result.refusal), outputs: [] };
  const { problems, sources, outputs } = result.compilation;
  return { told: textReport(problems, sources, { colour: false }), outputs };
}
