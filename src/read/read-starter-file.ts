import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { templatesFolder } from "./templates-folder.ts";

/** A file that a new project begins with, by its name in templates/starter. */
export async function readStarterFile(name: string): Promise<string> {
  return readFile(join(templatesFolder(), "starter", name), "utf8");
}
