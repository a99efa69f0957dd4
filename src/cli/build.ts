import type { Compilation } from "../compilation.ts";
import { compile } from "../compile.ts";
import { exitCode, harmless, jsonReport, shownPath, textReport } from "../report/index.ts";
import { writeOutputs } from "../write/index.ts";
import { chosenDay } from "./chosen-day.ts";
import { chosenFormats } from "./chosen-formats.ts";
import type { BuildOptions } from "./commands/build.ts";
import { mustBeNamed } from "./must-be-named.ts";
import { refuse } from "./refuse.ts";
import { wantsColour } from "./wants-colour.ts";

/** Builds minutes, writes them and says so; gives the exit code. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<number> {
  mustBeNamed([...paths, ...(options.out === undefined ? [] : [options.out])]);
  const formats = await chosenFormats(options.format ?? []);
  const on = chosenDay(options.on);
  const result = await compile({
    paths,
    formats,
    out: options.out ?? null,
    on,
    cwd: process.cwd(),
  });
  if (result.type === "refused") return refuse(result.refusal);
  const { compilation } = result;
  tellProblems(compilation);
  const written = await writeOutputs(compilation.outputs);
  if (written.type === "refused") return refuse(written.refusal);
  process.stdout.write(options.json === true ? asData(compilation) : asList(compilation));
  return exitCode(compilation.problems);
}

/** Problems go where people look, also when the output is for a program. */
function tellProblems({ problems, sources }: Compilation): void {
  if (problems.length === 0) return;
  process.stderr.write(textReport(problems, sources, { colour: wantsColour(process.stderr) }));
  if (exitCode(problems) === 0) return;
  process.stderr.write(
    "Nothing was written: the outputs of the last good build are as they were.\n",
  );
}

function asData({ outputs, problems, sources }: Compilation): string {
  return jsonReport(outputs, problems, sources, process.cwd());
}

function asList({ outputs }: Compilation): string {
  return outputs
    .map(({ source, path }) => `${harmless(`${source} -> ${shownPath(path, process.cwd())}`)}\n`)
    .join("");
}
