import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { manifestName } from "../../src/manifest.ts";
import type { Output, WholeBuild } from "../../src/output.ts";

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "safermk-write-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function output(folder: string, path: string, content: string | Uint8Array): Output {
  const source = path.replace(/\w+$/, "md");
  return { source, format: "pdf", edition: "public", path: resolve(folder, path), content };
}

/** Every file and folder below, with forward slashes. */
export function tree(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map((entry) => String(entry).replaceAll("\\", "/"))
    .sort();
}

/** What a build of the whole project says of its folder: one document for each of its data. */
export function whole(outputs: readonly Output[], guarded: readonly string[] = []): WholeBuild {
  return { data: outputs.filter(({ path }) => path.endsWith(".json")), guarded: new Set(guarded) };
}

/** Every file below a folder with its words. */
export function words(folder: string): Readonly<Record<string, string>> {
  const files = tree(folder).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** The same without the manifest. */
export function outputsIn(folder: string): Readonly<Record<string, string>> {
  const { [manifestName]: _, ...others } = words(folder);
  return others;
}
