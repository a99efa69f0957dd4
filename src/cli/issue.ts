import { issueOn, renumberOn } from "../issue/index.ts";
import { chosenDay } from "./chosen-day.ts";
import type { IssueOptions } from "./commands/issue.ts";
import { mustBeNamed } from "./must-be-named.ts";
import { reviseRecord } from "./revise-record.ts";
import { today } from "./today.ts";

/** Issues minutes and builds them; gives the exit code. */
export async function issue(paths: readonly string[], options: IssueOptions): Promise<number> {
  mustBeNamed(paths);
  const said = chosenDay(options.on);
  const on = said ?? today();
  const revise = options.renumber === true ? renumberOn(on) : issueOn(on, said !== null);
  return reviseRecord(paths, revise, options.dryRun === true);
}
