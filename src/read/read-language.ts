import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { templatesFolder } from "./templates-folder.ts";

/** The reference of the language, as Markdown. */
export async function readLanguage(): Promise<string> {
  return readFile(join(templatesFolder(), "language.md"), "utf8");
}
