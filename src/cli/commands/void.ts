import type { Command } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk void SMK29 --reason "Entered by mistake"
  safermk void 12 --of-meeting 2020-01-30 --reason "Entered by mistake"

Take the item out of the minutes first. The number stays in numbers.yaml for good; the minutes
print it as void, with the reason, which is public.`;

export interface VoidOptions {
  readonly reason: string;
  readonly ofMeeting?: string;
  readonly body?: string;
  readonly on?: string;
  readonly dryRun?: true;
}

export function declareVoid(program: Command, settle: Settle): void {
  program
    .command("void")
    .description("Mark an issued number as void: it stays, and no item bears it again")
    .argument("<number>", "As it is printed, such as SMK29")
    .requiredOption("--reason <words>", "Why, as the minutes are to print it")
    .option(
      "--of-meeting <date>",
      "The day of its meeting, where other meetings have the number, too",
    )
    .option("--body <key>", "The body, where another has the number, too")
    .option("--on <date>", "Since when, where it is not today")
    .option("--dry-run", "Show what would be done, and write nothing")
    .addHelpText("after", examples)
    .action(async (number: string, options: VoidOptions) => {
      const { voidIssued } = await import("../void-issued.ts");
      settle(await voidIssued(number, options));
    });
}
