import { resolve } from "node:path";
import { type Compared, compareStates } from "../compile/index.ts";
import { changesIn, changeWords, redlineOf } from "../diff/index.ts";
import { changesData, changesReport, exitCode, textReport } from "../report/index.ts";
import { writeOutputs } from "../write/index.ts";
import { chosenEdition } from "./chosen-edition.ts";
import { chosenStates } from "./chosen-states.ts";
import type { DiffOptions } from "./commands/diff.ts";
import { mayShow } from "./may-show.ts";
import { mustBeNamed } from "./must-be-named.ts";
import { refuse } from "./refuse.ts";
import { UsageError } from "./usage-error.ts";
import { wantsColour } from "./wants-colour.ts";

/** Tells what changed between two states of minutes; gives the exit code. */
export async function diff(paths: readonly string[], options: DiffOptions): Promise<number> {
  const { format, since = null, out } = options;
  mustBeNamed([...paths, ...[since, out].flatMap((word) => word ?? [])]);
  if (out !== undefined) mustFit(out, format);
  const cwd = process.cwd();
  const asked = chosenEdition(options.edition);
  const open = format === "text" && out === undefined;
  const shows = open && mayShow(asked, process.stdout, process.stdout);
  const edition = shows ? "restricted" : "public";
  const states = await chosenStates(paths, since, cwd);
  const result = await compareStates({ ...states, edition, cwd });
  if (result.type === "refused") return refuse(result.refusal);
  if (result.type === "faulty") {
    const colour = wantsColour(process.stderr);
    process.stderr.write(textReport(result.problems, result.sources, { colour }));
    return exitCode(result.problems);
  }
  const content = await contentOf(result.compared, format);
  if (out === undefined) process.stdout.write(content);
  else return write(out, content, format, result.compared.after, cwd);
  return 0;
}

async function contentOf(compared: Compared, format: DiffOptions["format"]): Promise<string> {
  const { comparison } = compared;
  if (format === "text") return changesReport(compared, changesIn(comparison), changeWords);
  if (format === "json") return changesData(compared, changesIn(comparison));
  const { renderRedline } = await import("../render/html/index.ts");
  return renderRedline(redlineOf(comparison, compared));
}

async function write(
  out: string,
  content: string,
  format: DiffOptions["format"],
  source: string,
  cwd: string,
): Promise<number> {
  const path = resolve(cwd, out);
  const written = await writeOutputs([{ source, format, edition: "public", path, content }]);
  return written.type === "refused" ? refuse(written.refusal) : 0;
}

const endings = { text: ".txt", json: ".json", html: ".html" };

/** Minutes are not written over by a slip of the hand. */
function mustFit(out: string, format: DiffOptions["format"]): void {
  if (out.toLowerCase().endsWith(endings[format])) return;
  throw new UsageError({
    message: `Found --out "${out}", expected a name that ends in ${endings[format]}.`,
    hint: `Give the file a name such as changes${endings[format]}, or another --format.`,
  });
}
