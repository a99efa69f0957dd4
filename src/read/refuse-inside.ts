import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Refusal } from "../problem.ts";
import { inWords } from "./in-words.ts";
import { realPlace } from "./real-place.ts";

/**
 * Why one of some folders is no place for what is not for the public: it is `public/` of a project, or
 * lies in it, whatever the way there. Capitals make no other name: some disks do not tell them apart.
 * `root` is that of the project, null where there is none.
 */
export async function refuseInside(
  folders: readonly string[],
  root: string | null,
  cwd: string,
): Promise<Refusal | null> {
  const published = root === null ? null : await realPlace(join(root, "public"));
  for (const folder of folders) {
    const place = await realPlace(folder);
    for (const above of upward(place)) {
      const same = published !== null && (await isSame(above, published));
      if (same || (await isPublic(above))) return refusal(folder, cwd);
    }
  }
  return null;
}

function upward(place: string): readonly string[] {
  const parent = dirname(place);
  return parent === place ? [place] : [place, ...upward(parent)];
}

/** Whether two names are of one folder, by what the disk says of it, too. */
async function isSame(one: string, other: string): Promise<boolean> {
  if (even(one) === even(other)) return true;
  const [left, right] = await Promise.all([one, other].map((path) => stat(path).catch(() => null)));
  if (!left || !right || left.ino === 0) return false;
  return left.ino === right.ino && left.dev === right.dev;
}

/** Whether a folder is `public/` of any project: other projects publish theirs. */
async function isPublic(place: string): Promise<boolean> {
  if (even(basename(place)) !== "public") return false;
  const beside = await stat(join(dirname(place), "safermk.yaml")).catch(() => null);
  return beside?.isFile() ?? false;
}

function even(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function refusal(folder: string, cwd: string): Refusal {
  return {
    message: `The restricted edition cannot go into ${inWords(folder, cwd)}: what lies in public/ is published.`,
    hint: "Choose with --out a folder outside public/. Without --out it goes into restricted/, which is published nowhere.",
  };
}
