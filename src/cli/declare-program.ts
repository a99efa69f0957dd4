import { Command } from "commander";
import { declareBuild } from "./commands/build.ts";
import { declareCheck } from "./commands/check.ts";
import { declareDiff } from "./commands/diff.ts";
import { declareExplain } from "./commands/explain.ts";
import { declareFmt } from "./commands/fmt.ts";
import { declareHouse } from "./commands/house.ts";
import { declareInit } from "./commands/init.ts";
import { declareIssue } from "./commands/issue.ts";
import { declareNew } from "./commands/new.ts";
import { declareRules } from "./commands/rules.ts";
import { declareScan } from "./commands/scan.ts";
import { declareSchema } from "./commands/schema.ts";
import { declareSign } from "./commands/sign.ts";
import { declareStatus } from "./commands/status.ts";
import { declareVerify } from "./commands/verify.ts";
import { declareVoid } from "./commands/void.ts";
import { version } from "./version.ts";

/** Takes the exit code of the command that ran. */
export type Settle = (code: number) => void;

const examples = `
Examples:
  safermk build                           make all the minutes of this project
  safermk build meetings/2020-01-30.md    make the minutes of one meeting
  safermk init                            begin a project
  safermk new                             begin the minutes of the next meeting
  safermk check                           look for faults, and write nothing
  safermk fmt                             mend slips of spelling
  safermk issue meetings/2020-01-30.md    enter its numbers in the register for good
  safermk explain attendance-twice        why something is a fault, and how to mend it

"safermk build --help" says more of build; so it is with every command.`;

/** The command line as safermk knows it. */
export function declareProgram(settle: Settle): Command {
  const program = new Command("safermk")
    .description("Makes numbered PDF, HTML and data out of minutes written in Markdown.")
    .usage("<command>")
    .version(version, "-V, --version", "Print the version of safermk")
    .helpOption("-h, --help", "Print this help")
    .helpCommand("help [command]", "Print the help of a command")
    .addHelpText("after", examples)
    .configureOutput({ outputError: (text, write) => write(slip(text)) })
    .showHelpAfterError('  What to do: type "safermk --help" to see what there is.')
    .exitOverride();
  const commands = [
    declareBuild,
    declareCheck,
    declareDiff,
    declareExplain,
    declareFmt,
    declareHouse,
    declareInit,
    declareIssue,
    declareNew,
    declareRules,
    declareScan,
    declareSchema,
    declareSign,
    declareStatus,
    declareVerify,
    declareVoid,
  ];
  for (const declare of commands) {
    declare(program, settle);
  }
  return program;
}

/** commander's words for a slip on the command line, as safermk words the others. */
function slip(text: string): string {
  const words = text
    .replace(/^error: /, "")
    .trim()
    .replaceAll("\n", " ");
  return `safermk could not run.\n  ${words.charAt(0).toUpperCase()}${words.slice(1)}\n`;
}
