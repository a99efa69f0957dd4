import { compile } from "../compile.ts";
import { exitCode, jsonReport, textReport } from "../report/index.ts";
import { chosenDay } from "./chosen-day.ts";
import type { CheckOptions } from "./commands/check.ts";
import { mustBeNamed } from "./must-be-named.ts";
import { refuse } from "./refuse.ts";
import { wantsColour } from "./wants-colour.ts";

/** Checks minutes and prints what is wrong with them; gives the exit code. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  mustBeNamed(paths);
  const on = chosenDay(options.on);
  const result = await compile({ paths, formats: [], out: null, on, cwd: process.cwd() });
  if (result.type === "refused") return refuse(result.refusal);
  const { problems, sources } = result.compilation;
  const people = options.format === "json" ? process.stderr : process.stdout;
  if (options.format === "json") {
    process.stdout.write(jsonReport(null, problems, sources, process.cwd()));
  }
  people.write(textReport(problems, sources, { colour: wantsColour(people) }));
  return exitCode(problems);
}
