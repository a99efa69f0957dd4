import type { Compilation } from "../compilation.ts";
import { compile } from "../compile.ts";
import { exitCode, harmless, jsonReport, textReport } from "../report/index.ts";
import type { Cleared } from "../write/index.ts";
import { chosenDay } from "./chosen-day.ts";
import { chosenEdition } from "./chosen-edition.ts";
import { chosenFormats } from "./chosen-formats.ts";
import type { BuildOptions } from "./commands/build.ts";
import { listOutputs } from "./list-outputs.ts";
import { mayShow } from "./may-show.ts";
import { mustBeNamed } from "./must-be-named.ts";
import { refuse } from "./refuse.ts";
import { tellCleared } from "./tell-cleared.ts";
import { tellInterrupted } from "./tell-interrupted.ts";
import { wantsColour } from "./wants-colour.ts";
import { writeCompilation } from "./write-compilation.ts";

/** Builds minutes, writes them and says so; gives the exit code. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<number> {
  mustBeNamed([...paths, ...(options.out === undefined ? [] : [options.out])]);
  const formats = await chosenFormats(options.format ?? []);
  const on = chosenDay(options.on);
  const edition = chosenEdition(options.edition);
  const result = await compile({
    paths,
    formats,
    edition,
    allowTracked: options.allowTracked === true,
    out: options.out ?? null,
    on,
    locked: options.locked === true,
    issued: options.issued === true,
    cwd: process.cwd(),
  });
  if (result.type === "refused") return refuse(result.refusal);
  const { compilation } = result;
  const open = options.json !== true && mayShow(edition, process.stdout, process.stderr);
  tellProblems(compilation, open);
  tellLeftOut(compilation);
  tellDrafts(compilation);
  const written = await writeCompilation(compilation);
  if (written.type === "refused") return refuse(written.refusal);
  if (written.type === "interrupted") return tellInterrupted(written.signal, untouched);
  const grave = tellCleared(written);
  process.stdout.write(
    options.json === true
      ? asData(compilation, written)
      : listOutputs(compilation.outputs, written.removed),
  );
  return grave ? 1 : exitCode(compilation.problems);
}

/** Problems go where people look, also when the output is for a program. */
function tellProblems({ problems, sources }: Compilation, open: boolean): void {
  if (problems.length === 0) return;
  const colour = wantsColour(process.stderr);
  process.stderr.write(textReport(problems, sources, { colour, open }));
  if (exitCode(problems) === 0) return;
  process.stderr.write(untouched);
}

const untouched = "Nothing was written: the outputs of the last good build are as they were.\n";

/** Where nothing is restricted, a restricted edition would be the public one under another name. */
function tellLeftOut({ outputs, leftOut, problems }: Compilation): void {
  if (leftOut === 0 || exitCode(problems) !== 0) return;
  const none =
    "Nothing was built: nothing in these documents is restricted, so they have no restricted edition.";
  const some = `Left out, since nothing in them is restricted: ${leftOut === 1 ? "one document" : `${leftOut} documents`}.`;
  process.stderr.write(`${outputs.length === 0 ? none : some}\n`);
}

/** What is not published, so that nobody looks for it in vain. */
function tellDrafts({ drafts, problems }: Compilation): void {
  if (drafts.length === 0 || exitCode(problems) !== 0) return;
  const names = drafts.map((file) => harmless(file)).join(", ");
  process.stderr.write(`Left out, since they are not issued: ${names}.\n`);
}

function asData({ outputs, problems, sources }: Compilation, { removed }: Cleared): string {
  return jsonReport({ outputs, removed }, problems, sources, process.cwd());
}
