import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { templatesFolder } from "./templates-folder.ts";

/** What runs in the page of the list of documents, as it was made when safermk was bundled. */
export async function readSearchScript(): Promise<string> {
  return readFile(join(templatesFolder(), "..", "dist", "data", "search.js"), "utf8");
}
