import { runCommand } from "./run-command.ts";
import { tellFault } from "./tell-fault.ts";
import { watchStreams } from "./watch-streams.ts";

/**
 * Runs safermk. `argv` is as Node gives it: the first two are Node and the script. Gives the exit
 * code: 0 fine, 1 errors in the minutes, 2 could not run, 70 a fault of safermk's own.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const streams = watchStreams();
  process.once("uncaughtException", (error) => process.exit(tellFault(error)));
  const code = await runCommand(argv).catch(tellFault);
  return (await streams.failed()) ? 2 : code;
}
