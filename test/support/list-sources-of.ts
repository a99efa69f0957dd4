import { readdirSync } from "node:fs";

/** The files of a project that a clerk writes: what is built of them is left out. */
export function listSourcesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll("\\", "/"))
    .filter((path) => /\.(md|yaml)$/.test(path) && !path.startsWith("public/"));
}
