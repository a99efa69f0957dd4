import { lstat, readFile, realpath, stat } from "node:fs/promises";
import type { Problem } from "../problem.ts";
import { contains } from "./contains.ts";
import { decode } from "./decode.ts";
import { refuseLength } from "./refuse-length.ts";
import { Unread } from "./unread.ts";

/** The longest record known is a tenth of this; more is not minutes, and would take minutes to read. */
const megabytes = 5;

/**
 * Reads a file as text; one that is too large to be anybody's words is refused unread, and so are a
 * link that leads out of `folder`, and a pipe or a device, which may have no end.
 */
export async function readSmallFile(
  path: string,
  file: string,
  folder: string,
): Promise<{ text: string; problem: Problem | null }> {
  if (await leadsOut(path, folder)) throw outside(file);
  const found = await stat(path);
  // That a folder is no file is told when it is read.
  if (!found.isFile() && !found.isDirectory()) throw noFile(file);
  if (found.size > megabytes * 1024 * 1024) throw tooLarge(file, found.size);
  const read = decode(await readFile(path), file);
  const problem = read.problem ?? (isPlain(file) ? refuseLength(read.text, file) : null);
  return problem === null ? read : { text: "", problem };
}

/** Pages and styles of a house may hold pictures, as one long word. */
function isPlain(file: string): boolean {
  return /\.(md|yaml)$/i.test(file);
}

async function leadsOut(path: string, folder: string): Promise<boolean> {
  const found = await lstat(path);
  if (!found.isSymbolicLink()) return false;
  const [place, project] = await Promise.all([realpath(path), realpath(folder)]);
  return !contains(project, place);
}

function outside(file: string): Unread {
  return new Unread(
    `${file} is a link that leads out of the folder of the project, and safermk reads nothing there.`,
    "Put the file itself in its place.",
  );
}

function noFile(file: string): Unread {
  return new Unread(
    `${file} is a pipe or a device, expected a file.`,
    "Put a file of text in its place.",
  );
}

function tooLarge(file: string, size: number): Unread {
  const found = Math.ceil(size / 1024 / 1024);
  return new Unread(
    `${file} has ${found} megabytes, and safermk reads no file of more than ${megabytes}.`,
    "See whether this is the file you meant. Minutes are words; pictures stand in files of their own.",
  );
}
