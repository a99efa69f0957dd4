import { readFile, stat } from "node:fs/promises";
import type { Problem, Refusal } from "../problem.ts";
import { decode } from "./decode.ts";

/** The longest record known is a tenth of this; more is not minutes, and would take minutes to read. */
const megabytes = 5;

/** Reads a file as text; one that is too large to be anybody's words is refused unread. */
export async function readSmallFile(
  path: string,
  file: string,
): Promise<{ text: string; problem: Problem | null }> {
  const { size } = await stat(path);
  if (size > megabytes * 1024 * 1024) throw new TooLarge(file, size);
  return decode(await readFile(path), file);
}

/** A file that is not what it seems. */
export class TooLarge extends Error implements Refusal {
  readonly hint =
    "See whether this is the file you meant. Minutes are words; pictures stand in files of their own.";

  constructor(file: string, size: number) {
    const found = Math.ceil(size / 1024 / 1024);
    super(`${file} has ${found} megabytes, and safermk reads no file of more than ${megabytes}.`);
  }
}
