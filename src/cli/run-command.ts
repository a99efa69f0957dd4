import { CommanderError } from "commander";

import { declareProgram } from "./declare-program.ts";
import { refuse } from "./refuse.ts";
import { UsageError } from "./usage-error.ts";

/** Reads the command line and does what it asks for; gives the exit code. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = declareProgram((settled) => {
    code = settled;
  });
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    // commander has said what was wrong; its own code for that is 1.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    return refuse(error);
  }
}
