import type { Command } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk sign meetings/2020-01-30.md --by "K Gardner" --on 2020-04-09
  safermk sign meetings/2020-01-30.md --by "K Gardner" --on 2020-04-09 --pdf scan.pdf

The copy is kept in record/ with its digest, and is never built again. Commit record/ with the
minutes. "safermk verify" sees whether the copy is still the one that was signed.`;

export interface SignOptions {
  readonly by: string;
  readonly on: string;
  readonly pdf?: string;
}

export function declareSign(program: Command, settle: Settle): void {
  program
    .command("sign")
    .description("Keep the signed copy of approved minutes, and say who signed them")
    .argument("<file>", "The minutes")
    .requiredOption("--by <name>", "Who signed them")
    .requiredOption("--on <date>", "The day on which they were signed")
    .option("--pdf <scan>", "The scan of the signed copy; without it, the PDF as it is built")
    .addHelpText("after", examples)
    .action(async (file: string, options: SignOptions) => {
      const { sign } = await import("../sign.ts");
      settle(await sign(file, options));
    });
}
