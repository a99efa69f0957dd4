import type { Command } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk issue meetings/2020-01-30.md              enter its numbers in numbers.yaml, and build it
  safermk issue meetings/2020-01-30.md --dry-run    show what would be entered, and write nothing
  safermk issue meetings/2020-01-30.md --on 2020-02-06

Once issued, a number stays with its item: safermk will not let it move, vanish or be given
again. The words may change until the minutes are approved. Commit numbers.yaml with the minutes.`;

export interface IssueOptions {
  readonly dryRun?: true;
  readonly renumber?: true;
  readonly on?: string;
}

export function declareIssue(program: Command, settle: Settle): void {
  program
    .command("issue")
    .description("Enter the numbers of minutes in the register, once and for good")
    .argument("<files...>", "Minutes, the earlier before the later")
    .option("--dry-run", "Show what would be entered, and write nothing")
    .option("--on <date>", "The day of issue, where it is not today")
    .option("--renumber", "Give new numbers, where after a merge other minutes have the same")
    .addHelpText("after", examples)
    .action(async (paths: readonly string[], options: IssueOptions) => {
      const { issue } = await import("../issue.ts");
      settle(await issue(paths, options));
    });
}
