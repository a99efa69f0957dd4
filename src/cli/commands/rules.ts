import type { Command } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk rules                       every rule, a line or two each
  safermk explain attendance-twice    one rule in full`;

export function declareRules(program: Command, settle: Settle): void {
  program
    .command("rules")
    .description("List the rules that minutes are checked by")
    .addHelpText("after", examples)
    .action(async () => {
      const { rules } = await import("../../check/index.ts");
      const { rulesTable } = await import("../rules-table.ts");
      process.stdout.write(rulesTable(rules));
      settle(0);
    });
}
