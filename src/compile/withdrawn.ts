import type { BuildRequest, CompileResult } from "../compilation.ts";
import type { Refusal } from "../problem.ts";

/**
 * What comes of a request where nothing was read. Where outputs are left of a project whose last minutes were
 * taken out (`left` is their folder), a build has them removed: they are no longer for anybody.
 */
export function withdrawn(
  { refusal, left }: { readonly refusal: Refusal; readonly left: string | null },
  { edition = "public", formats, revise }: BuildRequest,
): CompileResult {
  if (left === null || formats.length === 0 || revise !== undefined) {
    return { type: "refused", refusal };
  }
  const whole = { data: [], guarded: edition === "public" ? new Set<string>() : null };
  const unchanged = { record: null, changes: [], waivers: [], drafts: [] };
  const nothing = { outputs: [], leftOut: 0, ...unchanged, problems: [], sources: [] };
  return { type: "compiled", compilation: { ...nothing, folder: left, whole } };
}
