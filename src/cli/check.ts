import { compile } from "../compile.ts";
import { exitCode, jsonReport, textReport, waiverReport } from "../report/index.ts";
import { chosenDay } from "./chosen-day.ts";
import { chosenEdition } from "./chosen-edition.ts";
import type { CheckOptions } from "./commands/check.ts";
import { mayShow } from "./may-show.ts";
import { mustBeNamed } from "./must-be-named.ts";
import { refuse } from "./refuse.ts";
import { wantsColour } from "./wants-colour.ts";

/** Checks minutes and prints what is wrong with them; gives the exit code. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  mustBeNamed(paths);
  const on = chosenDay(options.on);
  const edition = chosenEdition(options.edition);
  const cwd = process.cwd();
  const result = await compile({ paths, formats: [], edition, out: null, on, cwd });
  if (result.type === "refused") return refuse(result.refusal);
  const { problems, sources, waivers } = result.compilation;
  const people = options.format === "json" ? process.stderr : process.stdout;
  if (options.format === "json") {
    process.stdout.write(jsonReport(null, problems, sources, cwd, waivers));
  }
  const open = options.format === "text" && mayShow(edition, process.stdout, people);
  people.write(textReport(problems, sources, { colour: wantsColour(people), open }));
  people.write(waiverReport(waivers));
  return exitCode(problems);
}
