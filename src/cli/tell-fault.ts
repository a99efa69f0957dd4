import { version } from "./version.ts";

/**
 * Says that safermk itself has failed. The words of the error are kept back: they may come from
 * minutes that are not public, and what is printed here ends in logs that are.
 */
export function tellFault(error: unknown): 70 {
  const { platform, arch, version: node } = process;
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  process.stderr.write(
    `safermk has failed. The fault is safermk's own: nothing is wrong with your files.
  What to do: please report it, with the command you typed and the line below.
  safermk ${version}, Node ${node}, ${platform} ${arch}: ${kind}
`,
  );
  if (process.env.SAFERMK_DEBUG === "1") {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  } else {
    process.stderr.write(
      "  Set SAFERMK_DEBUG=1 and run it again to see where. That may show words of your minutes.\n",
    );
  }
  return 70;
}
