import type { Command } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk scan                            look into public/
  safermk scan ../site                    look into a copy of the council's website
  safermk scan --json                     what was found as data, for programs

Words count that stand in restricted text, a clerk's note or a comment, and nowhere in what
is public: whole passages, three words in a row, names, sums, long numbers, postcodes and
addresses. What is found is told by its place, never in words. A build looks into what it
makes in the same way before it writes anything.

The exit code is 0 when every file could be looked into and nothing was found, else 1;
2 when safermk could not run.`;

export interface ScanOptions {
  readonly on?: string;
  readonly json?: true;
}

export function declareScan(program: Command, settle: Settle): void {
  program
    .command("scan")
    .description("Look for restricted words in published files")
    .argument("[folder]", "The folder to look into", "public")
    .option(
      "--on <date>",
      "What is released by this day is public, not what is by the newest meeting",
    )
    .option("--json", "Print what was found for programs")
    .addHelpText("after", examples)
    .action(async (folder: string, options: ScanOptions) => {
      const { scan } = await import("../scan.ts");
      settle(await scan(folder, options));
    });
}
