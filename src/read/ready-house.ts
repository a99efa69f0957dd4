import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReadyHouse } from "../house/index.ts";
import { templatesFolder } from "./templates-folder.ts";

/** A file of a house as it was read when safermk was bundled. */
interface Bundled extends ReadyHouse {
  readonly text: string;
}

/**
 * What the bundle holds of a file of a house, by its path below templates/. Null where safermk is run
 * from its source, and where the file or one that it is like is no longer as it was: whoever changes a
 * house that came with safermk gets what is written there now.
 */
export async function readyHouse(path: string, text: string): Promise<ReadyHouse | null> {
  const bundled = await readBundled(path);
  if (bundled === null || bundled.text !== text) return null;
  const { like, says } = bundled;
  if (like === null) return { like, says };
  const above = path.replace(/^[^/]+/, like);
  const written = await readFile(join(templatesFolder(), above), "utf8").catch(() => "");
  return (await readyHouse(above, written)) && { like, says };
}

async function readBundled(path: string): Promise<Bundled | null> {
  const file = join(templatesFolder(), "..", "dist", "data", "houses", `${path}.json`);
  const text = await readFile(file, "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as Bundled);
}
