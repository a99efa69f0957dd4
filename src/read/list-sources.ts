import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { editions } from "../output.ts";
import { isSource } from "./is-source.ts";

interface Listed {
  readonly sources: readonly string[];
  /** Links, to files or folders, where sources might stand: they are not followed. */
  readonly links: readonly string[];
}

/**
 * Every .md below a project but README.md and what lies in `public/`, `restricted/`, `record/`, `node_modules/`
 * or a folder whose name begins with "." or "_".
 */
export async function listSources(root: string): Promise<Listed> {
  const skip = new Set([...editions, "record"].map((name) => join(root, name)));
  const found = await below(root, skip);
  const paths = (link: boolean) =>
    found.filter(({ isLink }) => isLink === link).map(({ path }) => path);
  return { sources: paths(false).sort(), links: paths(true).sort() };
}

interface Found {
  readonly path: string;
  readonly isLink: boolean;
}

async function below(folder: string, skip: ReadonlySet<string>): Promise<readonly Found[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      const leftOut = isLeftOut(entry.name, path, skip);
      if (entry.isDirectory()) return leftOut ? [] : below(path, skip);
      if (entry.isSymbolicLink()) return leftOut ? [] : [{ path, isLink: true }];
      return entry.isFile() && isSource(entry.name) ? [{ path, isLink: false }] : [];
    }),
  );
  return lists.flat();
}

function isLeftOut(name: string, path: string, skip: ReadonlySet<string>): boolean {
  return /^[._]/.test(name) || name === "node_modules" || skip.has(path);
}
