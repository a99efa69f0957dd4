import type { Command } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk explain language       all that minutes can say, with examples
  safermk explain vote           the part of it that says how a vote is recorded
  safermk explain unknown-key    what the rule finds, why it matters and how to mend it
  safermk explain                what can be explained
  safermk rules                  the names of all rules`;

export function declareExplain(program: Command, settle: Settle): void {
  program
    .command("explain")
    .description(
      "Print the reference of the language or a part of it, or what a rule finds and why",
    )
    .argument(
      "[name]",
      'A rule, as a problem shows it; a word or key of the language; or "language"',
    )
    .addHelpText("after", examples)
    .action(async (name: string | undefined) => {
      const { explain } = await import("../explain.ts");
      settle(await explain(name));
    });
}
