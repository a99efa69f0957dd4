import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import type { Output } from "../../src/output.ts";

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
