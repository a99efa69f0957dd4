import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "./compile-files.ts";

/** The files of a fixture: `<name>.md`, or a folder `<name>`; null where it is missing. */
export function fixtureFiles(folder: string, name: string): Files | null {
  const file = join(folder, `${name}.md`);
  if (existsSync(file)) return { [`${name}.md`]: readFileSync(file) };
  const below = join(folder, name);
  if (!existsSync(below)) return null;
  const paths = readdirSync(below, { recursive: true }).map(String);
  return Object.fromEntries(
    paths
      .filter((path) => /\.(md|yaml|json|html|png|jpg|link)$/.test(path))
      .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(below, path))]),
  );
}
