import type { Output } from "../output.ts";
import { harmless, shownPath } from "../report/index.ts";

/** What was made of what, and what was removed, a line each. */
export function listOutputs(outputs: readonly Output[], removed: readonly string[]): string {
  const cwd = process.cwd();
  return [
    ...outputs.map(({ source, path }) => `${source} -> ${shownPath(path, cwd)}`),
    ...removed.map((path) => `removed ${shownPath(path, cwd)}`),
  ]
    .map((line) => `${harmless(line)}\n`)
    .join("");
}
