import { UsageError } from "./usage-error.ts";

/** Refuses an empty path: it would stand for the current folder, which nobody typed. */
export function mustBeNamed(paths: readonly string[]): void {
  if (paths.every((path) => path.trim() !== "")) return;
  throw new UsageError({
    message: "A path on the command line is empty.",
    hint: "Type the path of a file or folder. In a script, see whether the variable that should hold it is empty.",
  });
}
