import type { Command } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk init                                       asks what it has to know
  safermk init --name "Lower Green Parish Council"   asks nothing; what is not said is as usual
  safermk init minutes --name "SaferMK Partnership" --profile csp --format "SMK{n}" --first 25

It makes safermk.yaml, a first meeting, and what git and a publishing service need. Nothing that
is there already is written over.

The folder will hold what is not for the public: keep its repository private, and publish public/ alone.`;

export interface InitOptions {
  readonly name?: string;
  readonly noun?: string;
  readonly profile?: string;
  readonly nation?: string;
  readonly format?: string;
  readonly restart?: string;
  readonly first?: string;
  readonly date?: string;
  readonly house?: string;
  readonly lang?: string;
}

export function declareInit(program: Command, settle: Settle): void {
  program
    .command("init")
    .description("Begin a project")
    .argument("[folder]", "Where it is to be; the folder you are in")
    .option("--name <words>", "What the body is called")
    .option("--noun <word>", "What it is called in a sentence, such as Council")
    .option("--profile <kind>", "csp, principal-council, parish or generic")
    .option("--nation <nation>", "england or wales")
    .option("--format <format>", 'How minutes are numbered, such as "SMK{n}" or "{n}/{yy}"; none')
    .option("--restart <when>", "never, calendar-year, council-year or meeting")
    .option("--first <number>", "The number of the first minute kept here")
    .option("--date <date>", "The day of the first meeting, such as 2027-01-30")
    .option("--house <house>", "safermk, plain, large-print")
    .option("--lang <language>", "The language of the documents, such as cy")
    .addHelpText("after", examples)
    .action(async (folder: string | undefined, options: InitOptions) => {
      const { init } = await import("../init.ts");
      settle(await init(folder, options));
    });
}
