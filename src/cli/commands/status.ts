import type { Command } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk status                          one line a meeting, and what is to be done next
  safermk status --json                   the same for programs`;

export interface StatusOptions {
  readonly json?: true;
}

export function declareStatus(program: Command, settle: Settle): void {
  program
    .command("status")
    .description("Print how far the minutes of each meeting have come")
    .option("--json", "Print it for programs")
    .addHelpText("after", examples)
    .action(async (options: StatusOptions) => {
      const { status } = await import("../status.ts");
      settle(await status(options));
    });
}
