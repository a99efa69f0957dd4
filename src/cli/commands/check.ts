import { type Command, Option } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk check                           all the minutes of this project
  safermk check meetings/2020-01-30.md    one meeting
  safermk check --format json             the problems as data, for programs

The exit code is 0 when there is no error (warnings may remain), 1 when there is one,
and 2 when safermk could not run.`;

export interface CheckOptions {
  readonly format: "text" | "json";
  readonly edition?: string;
  readonly on?: string;
}

export function declareCheck(program: Command, settle: Settle): void {
  program
    .command("check")
    .description("Look for faults in minutes, and write nothing")
    .argument("[paths...]", "Files or folders; without any, the whole project")
    .option(
      "--on <date>",
      "Publish what is released by this day, not by that of the newest meeting",
    )
    .option(
      "--edition <edition>",
      "public, or restricted: then hidden words of problems are shown on a terminal",
    )
    .addOption(
      new Option("--format <form>", "How to print what is found")
        .choices(["text", "json"])
        .default("text", "text"),
    )
    .addHelpText("after", examples)
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const { check } = await import("../check.ts");
      settle(await check(paths, options));
    });
}
