import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { HouseFile } from "../house/index.ts";
import { message, own, type Problem } from "../problem.ts";
import { contains } from "./contains.ts";
import { isOfHouse } from "./is-of-house.ts";
import { type HouseEntry, listHouses, readHouseFile } from "./read-house-file.ts";
import { readSmallFile } from "./read-small-file.ts";
import { shown } from "./shown.ts";
import { templatesFolder } from "./templates-folder.ts";
import { Unread } from "./unread.ts";
import { whereIs } from "./where-is.ts";

/** A file of a house, and why it cannot be read as text, if it cannot. */
export interface HouseText extends HouseFile {
  readonly problem: Problem | null;
  /** Whether it is the project's own: its words may be shown with a problem. */
  readonly own: boolean;
}

/** A house that is there: one that comes with safermk, or a folder of the project. */
export interface OpenHouse {
  readonly name: string;
  /** Whether it is the project's own. */
  readonly own: boolean;
  /** The languages other than its first for which its folder has a wording. */
  readonly languages: readonly string[];
  /** Null where its folder has no such file. */
  readonly read: (entry: HouseEntry) => Promise<HouseText | null>;
  /** The house that one of its files says it is like, which is never itself. */
  readonly like: (name: string) => Promise<OpenedHouse>;
}

export type OpenedHouse =
  | { readonly type: "opened"; readonly house: OpenHouse }
  | { readonly type: "outside" }
  | {
      readonly type: "unknown";
      readonly known: readonly string[];
      /** What stands in the project under that name, though it is no house. */
      readonly instead: "folder" | "file" | null;
    };

/**
 * Opens a house by its name, or by the path of a folder below the project. A house of the project
 * goes before one of safermk's that has the same name; `but` is a folder that is not meant.
 */
export async function openHouse(
  name: string,
  root: string,
  cwd: string,
  but: string | null = null,
): Promise<OpenedHouse> {
  const folder = resolve(root, name);
  const inside = contains(root, folder);
  if (inside && folder !== but) {
    const entries = await readdir(folder).catch(() => []);
    // "ours/" and "./ours" are the house ours.
    if (entries.some(isOfHouse)) {
      return openOwn({ name: shown(folder, root), folder, root, cwd, entries });
    }
  }
  const opened = await openShipped(name);
  if (opened.type !== "unknown") return opened;
  return inside ? { ...opened, instead: await kindOf(folder) } : { type: "outside" };
}

async function kindOf(path: string): Promise<"folder" | "file" | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  return found.isDirectory() ? "folder" : "file";
}

const shipped = new Map<string, Promise<OpenedHouse>>();

/** Opens a house that comes with safermk: once, since most houses are like one of them in words and in looks. */
export function openShipped(name: string): Promise<OpenedHouse> {
  const found = shipped.get(name) ?? openTemplate(name);
  shipped.set(name, found);
  return found;
}

async function openTemplate(name: string): Promise<OpenedHouse> {
  const known = await listHouses();
  if (!known.includes(name)) return { type: "unknown", known, instead: null };
  const entries = await readdir(join(templatesFolder(), name));
  const read = once(async (entry) => {
    if (!entries.includes(entry)) return null;
    return { ...(await readHouseFile(name, entry)), problem: null, own: false };
  });
  const languages = languagesAmong(entries);
  return { type: "opened", house: { name, own: false, languages, read, like: openShipped } };
}

interface OwnHouse {
  readonly name: string;
  /** An absolute path. */
  readonly folder: string;
  readonly root: string;
  readonly cwd: string;
  readonly entries: readonly string[];
}

async function openOwn({ name, folder, root, cwd, entries }: OwnHouse): Promise<OpenedHouse> {
  if ((await whereIs(folder, root)) !== "inside") return { type: "outside" };
  const read = once((entry) => readOwn(join(folder, entry), root, cwd));
  const like = (other: string) => openHouse(other, root, cwd, folder);
  const languages = languagesAmong(entries);
  return { type: "opened", house: { name, own: true, languages, read, like } };
}

/** The looks, the page and the list of documents ask for the same files. */
function once(read: OpenHouse["read"]): OpenHouse["read"] {
  const known = new Map<HouseEntry, ReturnType<typeof read>>();
  return (entry) => {
    const found = known.get(entry) ?? read(entry);
    known.set(entry, found);
    return found;
  };
}

function languagesAmong(entries: readonly string[]): readonly string[] {
  return entries.flatMap((entry) => /^wording\.([\w-]+)\.yaml$/.exec(entry)?.[1] ?? []).sort();
}

async function readOwn(path: string, root: string, cwd: string): Promise<HouseText | null> {
  const place = await whereIs(path, root);
  if (place === "nowhere") return null;
  const file = shown(path, cwd);
  if (place === "outside") return { file, text: "", problem: strayLink(file), own: true };
  try {
    return { file, ...(await readSmallFile(path, file, root)), own: true };
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    return { file, text: "", problem: unread(error, file), own: true };
  }
}

function unread({ message: found, hint }: Unread, file: string): Problem {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    rule: "unknown-house",
    severity: "error",
    message: message`${own(found)}`,
    hint: message`${own(hint)}`,
    place: { file, start, end: start },
  };
}

function strayLink(file: string): Problem {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    rule: "unknown-house",
    severity: "error",
    message: message`This is a link that leads out of the project, and safermk reads nothing there.`,
    hint: message`Put the file itself into the folder of the house.`,
    place: { file, start, end: start },
  };
}
