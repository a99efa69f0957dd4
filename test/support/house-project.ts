import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compile } from "../../src/compile.ts";
import type { Format } from "../../src/output.ts";
import { textReport } from "../../src/report/index.ts";
import { isDocument } from "./is-document.ts";

const meeting = `---
type: minutes
body: one
date: 2024-03-05
start: 14:00
end: 15:30
chair: A Smith
attendance:
  present:
    - A Smith
---

## Budget

:::resolved
That the budget be approved.
:::
`;

/** A project on disk of one body, in a house called `ours` unless `safermk.yaml` is given. */
export function houseProject(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = mkdtempSync(join(tmpdir(), "safermk-house-"));
  const config = `bodies:\n  one: { name: First Council, numbering: { format: "O{n}" } }\nhouse: ours\n`;
  for (const [name, text] of Object.entries({
    "safermk.yaml": config,
    "a.md": meeting,
    ...files,
  })) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

/** What is told of a project, and its outputs, by format. */
export async function inHouse(cwd: string, formats: readonly Format[] = ["html"]) {
  const result = await compile({ paths: [], formats, out: null, cwd });
  if (result.type === "refused") throw new Error(result.refusal.message);
  const { problems, sources, outputs } = result.compilation;
  const told = textReport(problems, sources, { colour: false });
  const documents = outputs.filter(isDocument);
  return { told, outputs: new Map(documents.map(({ format, content }) => [format, content])) };
}
