import type { Command } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk new                     minutes of the day that the last minutes name as the next meeting
  safermk new 2027-01-30          minutes of another day
  safermk new --body council      of one body, where the project has several

The minutes have everybody who may come, the body's standing items, the approval of the last
minutes, and what is still to be done. Nothing is carried over that is not for the public.`;

export interface NewOptions {
  readonly body?: string;
}

export function declareNew(program: Command, settle: Settle): void {
  program
    .command("new")
    .description("Begin the minutes of the next meeting")
    .argument("[date]", "The day of the meeting, such as 2027-01-30")
    .option("--body <key>", "The body that meets, as safermk.yaml calls it")
    .addHelpText("after", examples)
    .action(async (date: string | undefined, options: NewOptions) => {
      const { newMinutes } = await import("../new-minutes.ts");
      settle(await newMinutes(date, options));
    });
}
