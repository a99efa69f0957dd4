import { isDeviceName } from "../device-name.ts";
import { pattern } from "../pattern.ts";
import type { Refusal } from "../problem.ts";
import type { ProjectFiles } from "../read/index.ts";

// Outputs have the names of their sources, and a project is built wherever its clerk works: what
// Windows takes for a device or cannot keep is refused everywhere.
const unkept = /[<>:"|?*\\]|[. ]$/;
/** What is not seen, turns round the letters that follow, or stands for what could not be read, makes a name look like another. */
const unseen = pattern(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]`, "u");

/** A source whose outputs would have a name that not every disk can keep, or that is not what it seems; or null. */
export function refuseNames(projects: readonly ProjectFiles[]): Refusal | null {
  for (const { file, key } of projects.flatMap(({ sources }) => sources)) {
    const steps = key.replace(/\.md$/i, "").split("/");
    const found = steps.map(faultOf).find((fault) => fault !== null);
    if (found !== undefined) {
      return {
        message: `The name of ${file} ${found}.`,
        hint: "Give the file or its folder another name, of letters, digits and hyphens.",
      };
    }
  }
  return null;
}

function faultOf(name: string): string | null {
  if (unseen(name).test(name)) return "holds a character that cannot be seen";
  if (isDeviceName(name)) return "is that of a device to Windows, which would keep no output of it";
  if (unkept.test(name)) return "cannot be kept by Windows, for one of its signs or its last one";
  if (name === "") return "is an ending alone";
  if (/^\.safermk/i.test(name)) return "begins as what safermk keeps for itself does";
  return null;
}
