import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { editions } from "../output.ts";

/**
 * Every .md below a project but README.md and what lies in `public/`, `restricted/`, `record/`, `node_modules/`
 * or a folder whose name begins with "." or "_". Links are not followed.
 */
export async function listSources(root: string): Promise<readonly string[]> {
  const skip = new Set([...editions, "record"].map((name) => join(root, name)));
  return (await below(root, skip)).sort();
}

async function below(folder: string, skip: ReadonlySet<string>): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return isLeftOut(entry.name, path, skip) ? [] : below(path, skip);
      return entry.isFile() && isSource(entry.name) ? [path] : [];
    }),
  );
  return lists.flat();
}

function isLeftOut(name: string, path: string, skip: ReadonlySet<string>): boolean {
  return /^[._]/.test(name) || name === "node_modules" || skip.has(path);
}

function isSource(name: string): boolean {
  return /\.md$/i.test(name) && name.toLowerCase() !== "readme.md";
}
