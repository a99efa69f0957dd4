import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "./code-of.ts";
import { makerOf } from "./temporary-name.ts";

/** After a day no run can still want its temporary file, on whatever computer it ran. */
const day = 24 * 60 * 60 * 1000;

/** Removes what a run that was killed has left in a folder. Never a reason to stop. */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    if (await isLeft(name, path)) await rm(path, { force: true }).catch(() => undefined);
  }
}

async function isLeft(name: string, path: string): Promise<boolean> {
  const maker = makerOf(name);
  if (maker === null) return false;
  if (maker.here && !runs(maker.process)) return true;
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > day;
}

function runs(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
