import { lstat, readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Refusal } from "../problem.ts";
import { inWords } from "./in-words.ts";
import { refusalFor } from "./refusal-for.ts";
import { Unread } from "./unread.ts";

/** A file below a folder; its content is read when it is asked for. */
export interface PublishedFile {
  /** The path below the folder, with forward slashes. */
  readonly path: string;
  /** Null for a link, a pipe or a device, and for a file that is too large. */
  readonly read: (() => Promise<Uint8Array>) | null;
}

export type PublishedFiles =
  | { readonly type: "listed"; readonly files: readonly PublishedFile[] }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** A larger one holds no minutes, and would not fit into memory beside what is made of it. */
const megabytes = 512;

/** Every file below a folder, hidden ones too, in the order of their paths. Links are not followed. */
export async function publishedFiles(folder: string, cwd: string): Promise<PublishedFiles> {
  const root = resolve(cwd, folder);
  try {
    if (!(await lstat(root)).isDirectory()) throw noFolder(inWords(root, cwd));
    const files = await below(root, "");
    return { type: "listed", files: files.sort((one, other) => (one.path < other.path ? -1 : 1)) };
  } catch (error) {
    return { type: "refused", refusal: refusalFor(error, cwd) };
  }
}

async function below(folder: string, above: string): Promise<PublishedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const [full, path] = [join(folder, entry.name), above + entry.name];
      if (entry.isDirectory()) return below(full, `${path}/`);
      const small = entry.isFile() && (await lstat(full)).size <= megabytes * 1024 * 1024;
      return [{ path, read: small ? () => readFile(full) : null }];
    }),
  );
  return lists.flat();
}

function noFolder(name: string): Unread {
  return new Unread(
    `${name} is not a folder.`,
    "Give the folder that is to be looked into, such as public.",
  );
}
