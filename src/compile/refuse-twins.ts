import { join } from "node:path";
import type { Refusal } from "../problem.ts";
import type { ProjectFiles } from "../read/index.ts";

/**
 * Two sources whose outputs would have one name, on some disks if not on this one; or one whose page
 * would stand where the list of all documents does; or null.
 */
export function refuseTwins(projects: readonly ProjectFiles[]): Refusal | null {
  const seen = new Map<string, string>();
  const index = projects.flatMap(({ alone, sources }) => (alone ? [] : sources)).find(isIndex);
  if (index !== undefined) return overList(index.file);
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

function isIndex({ key }: { readonly key: string }): boolean {
  return key.toLowerCase() === "index.md";
}

function overList(file: string): Refusal {
  return {
    message: `The page of ${file} would be index.html, which is the list of all documents.`,
    hint: "Give the file another name.",
  };
}

function twins(one: string, other: string): Refusal {
  return {
    message: `The names ${one} and ${other} differ in capitals or accents alone, so one would be built over the other.`,
    hint: "Give one of the two another name.",
  };
}
