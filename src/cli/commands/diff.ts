import { type Command, Option } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk diff meetings/2020-01-30.md                  since it was approved, or else issued
  safermk diff --since HEAD~1 meetings/2020-01-30.md   since the commit before the last
  safermk diff HEAD~1:meetings/a.md meetings/b.md      a revision of git and a file
  safermk diff before.md after.md                      two files
  safermk diff --format html --out changes.html meetings/2020-01-30.md

It tells what members want to know, and not lines: SMK30 resolution 2: "next meeting" became
"April meeting". How a line is broken, what is in bold and where links lead are not compared.

What is not for the public in either of the two is not shown, unless --edition restricted is
given and it is printed on a terminal. The exit code is 0 whether or not something changed,
and 1 when there are errors in the minutes.`;

export interface DiffOptions {
  readonly since?: string;
  readonly format: "text" | "json" | "html";
  readonly out?: string;
  readonly edition?: string;
}

export function declareDiff(program: Command, settle: Settle): void {
  program
    .command("diff")
    .description("Tell what changed in minutes, as a member would ask")
    .argument(
      "<paths...>",
      "Minutes before and after: files, or REVISION:FILE; one alone is held against its record",
    )
    .option("--since <revision>", "Hold the file against itself in a revision of git, such as HEAD")
    .addOption(
      new Option("--format <format>", "text, json, or html: the minutes with all changes marked")
        .choices(["text", "json", "html"])
        .default("text"),
    )
    .option("--out <file>", "Write into this file instead of standard output")
    .option("--edition <edition>", "public, or restricted: show what is not for the public, too")
    .addHelpText("after", examples)
    .action(async (paths: readonly string[], options: DiffOptions) => {
      const { diff } = await import("../diff.ts");
      settle(await diff(paths, options));
    });
}
