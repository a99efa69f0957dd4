import type { Compilation } from "../compilation.ts";

/** Single files are compiled each by itself, and nothing is written where one of them has an error. */
export function together(compilations: readonly Compilation[]): Compilation {
  const [one, ...others] = compilations;
  if (one !== undefined && others.length === 0) return one;
  const problems = compilations.flatMap((compilation) => compilation.problems);
  const outputs = compilations.flatMap((compilation) => compilation.outputs);
  const sources = compilations.flatMap((compilation) => compilation.sources);
  const waivers = compilations.flatMap((compilation) => compilation.waivers);
  const leftOut = compilations.reduce((sum, compilation) => sum + compilation.leftOut, 0);
  const none = problems.some(({ severity }) => severity === "error");
  const nothing = { folder: null, whole: null, record: null, changes: [], drafts: [] };
  return { ...nothing, outputs: none ? [] : outputs, leftOut, waivers, problems, sources };
}
