import type { Command } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk explain unknown-key    what the rule finds, why it matters and how to mend it
  safermk rules                  the names of all rules`;

export function declareExplain(program: Command, settle: Settle): void {
  program
    .command("explain")
    .description("Print what a rule finds, why it matters and how to mend it")
    .argument("<rule>", "The name of a rule, as a problem shows it")
    .addHelpText("after", examples)
    .action(async (id: string) => {
      const { explain } = await import("../explain.ts");
      settle(await explain(id));
    });
}
