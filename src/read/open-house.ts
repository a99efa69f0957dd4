import { readdir, realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { HouseFile } from "../house/index.ts";
import { message, type Problem } from "../problem.ts";
import { contains } from "./contains.ts";
import { type HouseEntry, listHouses, readHouseFile } from "./read-house-file.ts";
import { readSmallFile } from "./read-small-file.ts";
import { shown } from "./shown.ts";
import { templatesFolder } from "./templates-folder.ts";

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
  /** The languages other than its first for which it has a wording. */
  readonly languages: readonly string[];
  /** A file that the project's own house lacks is that of the safermk house. */
  readonly read: (entry: HouseEntry) => Promise<HouseText>;
}

export type OpenedHouse =
  | { readonly type: "opened"; readonly house: OpenHouse }
  | { readonly type: "outside" }
  | { readonly type: "unknown"; readonly known: readonly string[] };

const fallback = "safermk";

/** Opens a house by its name, or by the path of a folder below the project. */
export async function openHouse(name: string, root: string, cwd: string): Promise<OpenedHouse> {
  const known = await listHouses();
  if (known.includes(name)) return { type: "opened", house: await shippedHouse(name) };
  const folder = resolve(root, name);
  if (!contains(root, folder)) return { type: "outside" };
  const entries = await readdir(folder).catch(() => []);
  if (!entries.some(isOfHouse)) return { type: "unknown", known };
  if ((await whereIs(folder, root)) !== "inside") return { type: "outside" };
  const shipped = await shippedHouse(fallback);
  const languages = new Set([...languagesAmong(entries), ...shipped.languages]);
  const read = (entry: HouseEntry) => readOwn(folder, entry, root, cwd, shipped);
  return { type: "opened", house: { name, own: true, languages: [...languages].sort(), read } };
}

async function shippedHouse(name: string): Promise<OpenHouse> {
  const read = async (entry: HouseEntry): Promise<HouseText> => {
    return { ...(await readHouseFile(name, entry)), problem: null, own: false };
  };
  const languages = languagesAmong(await readdir(join(templatesFolder(), name)));
  return { name, own: false, languages, read };
}

function languagesAmong(entries: readonly string[]): readonly string[] {
  return entries.flatMap((entry) => /^wording\.([\w-]+)\.yaml$/.exec(entry)?.[1] ?? []);
}

async function readOwn(
  folder: string,
  entry: HouseEntry,
  root: string,
  cwd: string,
  shipped: OpenHouse,
): Promise<HouseText> {
  const path = join(folder, entry);
  const place = await whereIs(path, root);
  if (place === "nowhere") return shipped.read(entry);
  const file = shown(path, cwd);
  if (place === "outside") return { file, text: "", problem: strayLink(file), own: true };
  return { file, ...(await readSmallFile(path, file)), own: true };
}

function isOfHouse(entry: string): boolean {
  return /^(wording(\.[\w-]+)?\.yaml|looks\.yaml|page\.(html|css))$/.test(entry);
}

/** Where a path leads, all links followed. */
async function whereIs(path: string, root: string): Promise<"inside" | "outside" | "nowhere"> {
  const [place, project] = await Promise.all([realpath(path).catch(() => null), realpath(root)]);
  if (place === null) return "nowhere";
  return contains(project, place) ? "inside" : "outside";
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
