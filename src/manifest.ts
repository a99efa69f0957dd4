import { createHash } from "node:crypto";

/** The file in a folder of outputs that lists what safermk wrote there. */
export const manifestName = ".safermk";

/** Outputs by their path below the folder, with forward slashes, and the digest of each. */
export type Manifest = ReadonlyMap<string, string>;

const remark =
  "# The files that safermk made here, with the SHA-256 of each: the next build goes by it. Behind a #: out of date.";

/**
 * What the manifest says: a line a file, as `sha256sum --check` reads it. A file that is made of an earlier
 * state of its source, and still stands, has its line behind a #.
 */
export function manifestText(listed: Manifest, outdated: ReadonlySet<string> = new Set()): string {
  const paths = [...listed.keys()].sort();
  const line = (path: string) => `${outdated.has(path) ? "# " : ""}${listed.get(path)}  ${path}`;
  return [remark, ...paths.map(line), ""].join("\n");
}

export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The digests that a manifest lists, by path; what is no line of one counts for nothing. */
export function manifestLines(text: string): Manifest {
  const lines = text.matchAll(/^(?:# )?([0-9a-f]{64}) [ *]([^\r\n]+)\r?$/gm);
  return new Map([...lines].map(([, digest = "", path = ""]) => [path, digest]));
}
