import { readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Image } from "../document/index.ts";
import { type Message, message, type Outcome, type Place, type Problem } from "../problem.ts";
import { contains } from "./contains.ts";

/** An image by its path below the project, with forward slashes, and where it is named. */
export interface NamedImage {
  readonly path: string;
  readonly place: Place;
}

/** More than a scan of a large plan has. */
const MOST_BYTES = 10_000_000;

/** Reads images that sources name, each once; none from outside the project's folder. */
export async function readImages(
  root: string,
  named: readonly NamedImage[],
): Promise<Outcome<ReadonlyMap<string, Image>>> {
  const value = new Map<string, Image>();
  const problems: Problem[] = [];
  const faults = new Map<string, Fault>();
  for (const { path, place } of named) {
    if (!value.has(path) && !faults.has(path)) {
      const found = await readImage(root, path);
      if ("rule" in found) faults.set(path, found);
      else value.set(path, found);
    }
    const fault = faults.get(path);
    if (fault !== undefined) problems.push({ ...fault, severity: "error", place });
  }
  return { value, problems };
}

type Fault = Pick<Problem, "rule" | "message" | "hint">;

async function readImage(root: string, path: string): Promise<Image | Fault> {
  try {
    const file = await realpath(join(root, path));
    if (!contains(await realpath(root), file)) return outside(path);
    const found = await stat(file);
    if (!found.isFile())
      return unreadable(message`The path ${path} is no file, expected an image.`, spelling);
    if (found.size > MOST_BYTES) return unreadable(tooBig(path), smaller);
    const { readPicture } = await import("./picture/index.ts");
    const picture = readPicture(await readFile(file));
    return typeof picture === "string" ? unreadable(...wordings[picture](path)) : picture;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const fault = refusals[code]?.(path);
    if (fault === undefined) throw error;
    return fault;
  }
}

const spelling = message`Look at the spelling, capitals too: the path is as found from the file that names it.`;
const saved = message`Open it in an image program and save it as a PNG or JPEG file.`;
const smaller = message`Save it smaller: 2,000 points across are enough for a page.`;

const tooBig = (path: string) => message`The image ${path} is larger than 10 MB.`;

const wordings = {
  unknown: (path: string): Wording => [
    message`The file ${path} is no PNG or JPEG image, whatever its name says.`,
    saved,
  ],
  damaged: (path: string): Wording => [
    message`The image ${path} is damaged, or ends too early.`,
    saved,
  ],
  "too-large": (path: string): Wording => [
    message`The image ${path} has more than 50 million points.`,
    smaller,
  ],
  inks: (path: string): Wording => [
    message`The image ${path} is made for printing in four inks (CMYK).`,
    message`Open it in an image program and save it in RGB colours.`,
  ],
} as const;

type Wording = readonly [found: Message, hint: Message];

const refusals: Readonly<Record<string, (path: string) => Fault>> = {
  ENOENT: (path) => unreadable(message`There is no file ${path}.`, spelling),
  ENOTDIR: (path) => unreadable(message`There is no file ${path}.`, spelling),
  ENAMETOOLONG: (path) => unreadable(message`There is no file ${path}.`, spelling),
  ELOOP: (path) => unreadable(message`The file ${path} is a link to itself.`, spelling),
  EACCES: (path) => unreadable(message`The image ${path} may not be read.`, permission),
  EPERM: (path) => unreadable(message`The image ${path} may not be read.`, permission),
};

const permission = message`Ask whoever owns the file for permission to read it.`;

function unreadable(found: Message, hint: Message): Fault {
  return { rule: "image-unreadable", message: found, hint };
}

function outside(path: string): Fault {
  return {
    rule: "image-outside-project",
    message: message`The image ${path} is a link that leads out of the project.`,
    hint: message`Put the picture itself into the project.`,
  };
}
