import type { Command } from "commander";
import { formats, usualFormats } from "../../output.ts";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk build                           all the minutes of this project and their list, into public/
  safermk build meetings/2020-01-30.md    one meeting
  safermk build --format pdf              the PDF only
  safermk build --format html,json        the HTML and the data
  safermk build --format text             plain text, for an e-mail
  safermk build --out drafts              into the folder drafts, not public/
  safermk build --edition restricted      with all that is not for the public, into restricted/
  safermk build --issued --locked         for CI: what may be published, and nothing else
  safermk build --json > built.json       for programs: what was made, and the problems

Nothing is written while there is an error in the minutes.`;

export interface BuildOptions {
  readonly out?: string;
  readonly format?: readonly string[];
  readonly edition?: string;
  readonly allowTracked?: true;
  readonly on?: string;
  readonly locked?: true;
  readonly issued?: true;
  readonly json?: true;
}

export function declareBuild(program: Command, settle: Settle): void {
  program
    .command("build")
    .description("Make the PDF, HTML, plain text and data of minutes")
    .argument("[paths...]", "Files or folders; without any, the whole project")
    .option("--out <folder>", "Write into this folder instead of public/ or restricted/")
    .option(
      "--format <formats>",
      `Any of ${formats.join(", ")}; without it ${usualFormats.join(", ")}, or for a file of no project pdf, html`,
      gathered,
    )
    .option(
      "--on <date>",
      "Publish what is released by this day, not by that of the newest meeting",
    )
    .option(
      "--edition <edition>",
      "public, or restricted: all that the public does not see, marked on every page",
    )
    .option("--allow-tracked", "Build the restricted edition where git does not leave it out")
    .option("--locked", "Fail where a number would be printed that may still move")
    .option("--issued", "Leave drafts out: build what is issued, and reports")
    .option("--json", "Print for programs what was made, and the problems")
    .addHelpText("after", examples)
    .action(async (paths: readonly string[], options: BuildOptions) => {
      const { build } = await import("../build.ts");
      settle(await build(paths, options));
    });
}

function gathered(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(",")];
}
