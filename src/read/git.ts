import { stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/** What git said; `status` is null where it could not be started. */
export interface GitAnswer {
  readonly status: number | null;
  readonly stdout: Buffer;
}

/**
 * Asks git about one work tree, whatever the environment says. It runs no program that the repository names, fetches
 * nothing, and gets no shell.
 */
export async function askGit(
  tree: string,
  words: readonly string[],
  input = "",
): Promise<GitAnswer> {
  // Hardly any run asks git.
  const { spawnSync } = await import("node:child_process");
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
  const { status, stdout } = spawnSync(
    "git",
    ["-C", tree, "-c", "core.fsmonitor=false", ...words],
    {
      // Windows looks for programs in the current folder first.
      cwd: dirname(process.execPath),
      env: { ...Object.fromEntries(own), GIT_NO_LAZY_FETCH: "1" },
      input,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { status, stdout: stdout ?? Buffer.alloc(0) };
}

/** The nearest folder upward that has a `.git`, be it a folder or a file that leads to one. */
export async function workTreeOf(folder: string): Promise<string | null> {
  const found = await stat(join(folder, ".git")).catch(() => null);
  if (found !== null) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : workTreeOf(parent);
}

/** A path as git names it below its work tree. */
export function namedByGit(tree: string, path: string): string {
  return relative(tree, path).split(sep).join("/");
}
