import type { Command } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk fmt                           mend all the minutes of this project
  safermk fmt meetings/2020-01-30.md    one meeting
  safermk fmt --diff                    show what would change, and write nothing
  safermk fmt --check                   for CI: list the files that would change

It mends only what nobody has to guess: curly quotes, spaces and capitals in blocks and
braces, "RESOLVED - That ..." as a block, typed (a) lists, typed numbers in headings, a
line of hyphens where *** belongs, and " #3" in the head. No other word is touched, and
nothing is done that would decide what is public. "safermk check" tells what is left.

With --check the exit code is 1 when a file would change, else 0.`;

export interface FmtOptions {
  readonly check?: true;
  readonly diff?: true;
}

export function declareFmt(program: Command, settle: Settle): void {
  program
    .command("fmt")
    .description("Mend slips of spelling in minutes, and touch nothing else")
    .argument("[paths...]", "Files or folders; without any, the whole project")
    .option("--check", "Write nothing; list the files that would change")
    .option("--diff", "Write nothing; show what would change")
    .addHelpText("after", examples)
    .action(async (paths: readonly string[], options: FmtOptions) => {
      const { fmt } = await import("../fmt.ts");
      settle(await fmt(paths, options));
    });
}
