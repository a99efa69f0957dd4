import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Wording } from "../house/index.ts";
import { templatesFolder } from "./templates-folder.ts";

/** The wordings that were read when safermk was bundled, by house and file, each with its text then. */
export type ReadyWordings = Readonly<Record<string, ReadyWording>>;

interface ReadyWording {
  readonly text: string;
  /** The file that holds what this one does not say, as that was then; null where it says all. */
  readonly like: string | null;
  /** Whole. */
  readonly wording: Wording;
}

/** What the bundle holds; nothing where safermk is run from its source. */
export async function readyWordings(): Promise<ReadyWordings> {
  const path = join(templatesFolder(), "..", "dist", "data", "wordings.json");
  const text = await readFile(path, "utf8").catch(() => "{}");
  return JSON.parse(text) as ReadyWordings;
}
