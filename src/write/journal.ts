import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { manifestName } from "../manifest.ts";
import { registerName } from "../register/index.ts";
import { isSafePath } from "./is-safe-path.ts";
import { patiently } from "./patiently.ts";
import { syncFolder } from "./sync-folder.ts";
import { writeSynced } from "./write-synced.ts";

/** One step of a build: a staged file takes its place, or a file goes. */
export interface Step {
  readonly does: "put" | "remove";
  /** Below the folder of the outputs, with forward slashes. */
  readonly path: string;
  /** Of what is put, or of what is removed. */
  readonly digest: string;
  /** Whether a file stood there before. */
  readonly replaces: boolean;
}

export const journalName = "journal";

/** Where the file of a step is staged, and where what stood in its place is kept. */
export function stagedAt(
  staging: string,
  index: number,
): { readonly file: string; readonly kept: string } {
  return { file: join(staging, `${index}.new`), kept: join(staging, `${index}.old`) };
}

/** Writes down all steps, to the disk itself, before the first is taken. */
export async function writeJournal(staging: string, steps: readonly Step[]): Promise<void> {
  const draft = join(staging, `${journalName}.part`);
  await writeSynced(draft, JSON.stringify(steps, null, 1));
  await patiently(() => rename(draft, join(staging, journalName)));
  await syncFolder(staging);
}

/** The steps of a run that was stopped; null where it had not taken any, or where they are not safermk's. */
export async function readJournal(staging: string): Promise<readonly Step[] | null> {
  const text = await readFile(join(staging, journalName), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    const steps: unknown = JSON.parse(text);
    return Array.isArray(steps) && steps.every(isStep) ? steps : null;
  } catch {
    return null;
  }
}

function isStep(value: unknown): value is Step {
  if (typeof value !== "object" || value === null) return false;
  const { does, path, digest, replaces } = value as Partial<Record<keyof Step, unknown>>;
  if (does !== "put" && does !== "remove") return false;
  if (typeof path !== "string" || typeof replaces !== "boolean") return false;
  if (typeof digest !== "string" || !/^[0-9a-f]{64}$/.test(digest)) return false;
  return isSafePath(path) || (does === "put" && (path === manifestName || path === registerName));
}
