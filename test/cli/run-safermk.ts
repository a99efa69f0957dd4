import { resolve } from "node:path";
import { execa } from "execa";

const program = resolve("bin/safermk.js");

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | undefined;
}

/** Runs the built safermk in a folder, without colour and as if nobody looked on. */
export async function runSafermk(
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Ran> {
  const clean = { NO_COLOR: undefined, FORCE_COLOR: undefined, SAFERMK_DEBUG: undefined };
  const { stdout, stderr, exitCode } = await execa(process.execPath, [program, ...words], {
    cwd,
    env: { ...clean, ...env },
    reject: false,
    stripFinalNewline: false,
  });
  return { stdout, stderr, exitCode };
}
