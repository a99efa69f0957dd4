import { constants } from "node:os";

/** Gives the exit code that tells a shell which signal it was. */
export function tellInterrupted(signal: "SIGINT" | "SIGTERM" | "SIGHUP", state: string): number {
  process.stderr.write(`Interrupted. ${state}`);
  return 128 + constants.signals[signal];
}
