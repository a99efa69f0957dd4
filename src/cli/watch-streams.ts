/**
 * Keeps a closed or full output from ending safermk with a stack trace. A reader who has seen
 * enough (`safermk rules | head`) is no fault; anything else is told, and is "could not run".
 */
export function watchStreams(): { failed(): Promise<boolean> } {
  let failure: NodeJS.ErrnoException | null = null;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") failure ??= error;
  });
  // There is nowhere left to say that this one failed.
  process.stderr.on("error", () => undefined);
  return {
    async failed() {
      await new Promise((resolve) => process.stdout.write("", resolve));
      if (failure !== null) tell(failure);
      return failure !== null;
    },
  };
}

function tell({ code }: NodeJS.ErrnoException): void {
  const why = code === "ENOSPC" ? "the disk is full" : `the system says ${code}`;
  process.stderr.write(`safermk could not print what it found: ${why}.\n`);
}
