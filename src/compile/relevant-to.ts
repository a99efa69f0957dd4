import type { ProjectFiles } from "../read/index.ts";
import type { Understood } from "./understand.ts";

/**
 * Whose faults count when only some files are asked for: theirs, those of the project's own files,
 * and those of earlier meetings of the same bodies, on which the numbers depend. A source whose
 * head cannot be read may be such a meeting; one that has no head is none. Nothing depends on drafts
 * where they are left out.
 */
export function relevantTo(
  { sources, wanted }: ProjectFiles,
  understood: readonly Understood[],
  leftOut: ReadonlySet<string>,
): (file: string) => boolean {
  if (wanted.size === sources.length) return () => true;
  const latest = new Map<string, string>();
  for (const { text, claim } of understood) {
    if (!wanted.has(text.file) || claim === null) continue;
    const known = latest.get(claim.body) ?? "";
    if (known < claim.held) latest.set(claim.body, claim.held);
  }
  const excluded = understood.filter(
    ({ text, claim, headless }) => !wanted.has(text.file) && (headless || isOther(claim, latest)),
  );
  const files = new Set(excluded.map(({ text }) => text.file));
  return (file) => !files.has(file) && !leftOut.has(file);
}

/** Whether a source says of itself that it is of another body, later, or no minutes at all. */
function isOther(claim: Understood["claim"], latest: ReadonlyMap<string, string>): boolean {
  if (claim === null) return false;
  if (claim.type !== "" && claim.type !== "minutes") return true;
  const last = latest.get(claim.body);
  if (last === undefined) return claim.body !== "";
  return /^\d{4}-\d{2}-\d{2}/.test(claim.held) && claim.held > last;
}
