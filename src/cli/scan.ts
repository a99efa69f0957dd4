import { scan as scanFolder } from "../compile.ts";
import { exitCode, harmless, jsonReport, textReport } from "../report/index.ts";
import { chosenDay } from "./chosen-day.ts";
import type { ScanOptions } from "./commands/scan.ts";
import { mustBeNamed } from "./must-be-named.ts";
import { refuse } from "./refuse.ts";
import { wantsColour } from "./wants-colour.ts";

/** Looks for restricted words in published files and says what was found; gives the exit code. */
export async function scan(folder: string, options: ScanOptions): Promise<number> {
  mustBeNamed([folder]);
  const on = chosenDay(options.on);
  const result = await scanFolder({ folder, on, cwd: process.cwd() });
  if (result.type === "refused") return refuse(result.refusal);
  const { scanned, sources } = result;
  const { count, problems, unread } = scanned;
  const people = options.json === true ? process.stderr : process.stdout;
  if (options.json === true) {
    process.stdout.write(jsonReport(null, problems, sources, process.cwd()));
  }
  people.write(textReport(problems, sources, { colour: wantsColour(people) }));
  for (const { path, why } of unread)
    people.write(`${harmless(`Not looked into: ${path} ${why}.`)}\n`);
  if (unread.length > 0) people.write("Look into these yourself, or take them away.\n");
  const files = count === 1 ? "1 file was" : `${count} files were`;
  const nothing = problems.length === 0 ? ", and nothing restricted was found" : "";
  people.write(`${files} looked into${nothing}.\n`);
  return Math.max(exitCode(problems), unread.length > 0 ? 1 : 0);
}
