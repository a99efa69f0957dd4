import { join } from "node:path";
import { registersFolder } from "../compose/index.ts";
import type { Refusal } from "../problem.ts";
import type { ProjectFiles } from "../read/index.ts";

/**
 * Two sources whose outputs would have one name, on some disks if not on this one; or one whose page
 * would stand where the list of all documents or a register does; or null.
 */
export function refuseTwins(projects: readonly ProjectFiles[]): Refusal | null {
  const seen = new Map<string, string>();
  const over = projects.flatMap(({ alone, sources }) => (alone ? [] : sources)).find(isMade);
  if (over !== undefined) return overMade(over);
  const named = projects.flatMap(({ out, sources }) =>
    sources.map(({ file, key }) => ({ file, path: join(out, key) })),
  );
  for (const { file, path } of named) {
    const name = path.replace(/\.md$/i, "").normalize("NFC").toLowerCase();
    const twin = seen.get(name);
    if (twin !== undefined) return twins(twin, file);
    seen.set(name, file);
  }
  return null;
}

/** Pages that a build makes besides those of the sources, by the name of a source that would take their place. */
const made: ReadonlyMap<string, string> = new Map([
  ["index.md", "the list of all documents"],
  [`${registersFolder}/decisions.md`, "the register of decisions"],
  [`${registersFolder}/actions.md`, "the register of actions"],
  [`${registersFolder}/attendance.md`, "the register of attendance"],
]);

function isMade({ key }: { readonly key: string }): boolean {
  return made.has(key.toLowerCase());
}

function overMade({ file, key }: { readonly file: string; readonly key: string }): Refusal {
  const name = key.toLowerCase();
  return {
    message: `The page of ${file} would be ${name.replace(/\.md$/, ".html")}, which is ${made.get(name)}.`,
    hint: "Give the file another name.",
  };
}

function twins(one: string, other: string): Refusal {
  return {
    message: `The names ${one} and ${other} differ in capitals or accents alone, so one would be built over the other.`,
    hint: "Give one of the two another name.",
  };
}
