import type { Command } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk verify                          public/ and the signed copies
  safermk verify ../site                  a copy of what is on the website

Each file is held against what the minutes make of it now, byte for byte, and against the list
of what safermk wrote (.safermk). The exit code is 0 when all is as the record says, else 1.`;

export interface VerifyOptions {
  readonly json?: true;
}

export function declareVerify(program: Command, settle: Settle): void {
  program
    .command("verify")
    .description("Say which published files are not what the record says")
    .argument("[folder]", "The folder of published files; without it, public/")
    .option("--json", "Print for programs what was found")
    .addHelpText("after", examples)
    .action(async (folder: string | undefined, options: VerifyOptions) => {
      const { verify } = await import("../verify.ts");
      settle(await verify(folder ?? null, options));
    });
}
