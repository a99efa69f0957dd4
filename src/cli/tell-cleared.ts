import { harmless, shownPath } from "../report/index.ts";
import type { Cleared } from "../write/index.ts";

/**
 * Says what of earlier builds could not be removed, and why. Gives whether that is grave: what is to
 * be published may hold what is no longer for the public.
 */
export function tellCleared({ kept, faulty, manifest }: Cleared): boolean {
  const cwd = process.cwd();
  const told = (path: string) => harmless(shownPath(path, cwd));
  if (faulty.length > 0) process.stderr.write(faults(told(manifest), faulty));
  for (const { path, why, grave } of kept) {
    const is = why === "link" ? "is or stands behind a link" : "was changed after safermk made it";
    const stands = grave
      ? `STILL THERE, and what it is made of may no longer be for the public: ${told(path)}`
      : `Out of date, and still there: ${told(path)}`;
    process.stderr.write(
      `${stands}\n  It ${is}, so safermk did not remove it.\n  What to do: Delete it. If it is to stay, take its line out of ${told(manifest)}.\n`,
    );
  }
  return kept.some(({ grave }) => grave);
}

function faults(manifest: string, faulty: readonly number[]): string {
  const [first] = faulty;
  const what =
    first === 0
      ? `${manifest} is not the file that safermk wrote, and was not read`
      : `${manifest} has lines that safermk did not write (${faulty.slice(0, 5).join(", ")}${faulty.length > 5 ? " …" : ""}), and they were left out`;
  return `${what}.\n  What to do: Look in its folder for files of minutes that are no longer there, and delete them.\n`;
}
