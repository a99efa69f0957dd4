import { type MendedSource, mend } from "../compile.ts";
import { diffReport, exitCode, harmless, textReport } from "../report/index.ts";
import { writeSources } from "../write/index.ts";
import type { FmtOptions } from "./commands/fmt.ts";
import { mustBeNamed } from "./must-be-named.ts";
import { refuse } from "./refuse.ts";
import { wantsColour } from "./wants-colour.ts";

/** Mends slips of spelling in minutes and says so; gives the exit code. */
export async function fmt(paths: readonly string[], options: FmtOptions): Promise<number> {
  mustBeNamed(paths);
  const result = await mend(paths, process.cwd());
  if (result.type === "refused") return refuse(result.refusal);
  const { sources, problems } = result;
  const changed = sources.filter(({ mended }) => mended > 0);
  const looksOnly = options.check === true || options.diff === true;
  if (!looksOnly) {
    const written = await writeSources(changed.map(({ path, after }) => ({ path, ...after })));
    if (written.type === "refused") return refuse(written.refusal);
  }
  if (problems.length > 0) {
    process.stderr.write(textReport(problems, [], { colour: wantsColour(process.stderr) }));
  }
  if (options.diff === true) {
    process.stdout.write(diffReport(changed));
  } else process.stdout.write(told(changed, sources, looksOnly));
  if (options.check === true && changed.length > 0) return 1;
  return exitCode(problems);
}

function told(
  changed: readonly MendedSource[],
  sources: readonly MendedSource[],
  looksOnly: boolean,
): string {
  const done = looksOnly ? "to mend" : "mended";
  const lines = changed.map(
    ({ before, mended }) =>
      `${harmless(before.file)}: ${mended} ${mended === 1 ? "slip" : "slips"} ${done}`,
  );
  if (changed.length === 0) lines.push("Nothing to mend.");
  const left = sources.some((source) => exitCode(source.problems) === 1);
  if (left) lines.push('There are errors that fmt does not mend: "safermk check" tells them.');
  return `${lines.join("\n")}\n`;
}
