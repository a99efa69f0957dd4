import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "./failure.ts";

/** The folder of all outputs may be a link; one among them would lead out of it. */
export async function refuseLinks(folder: string, below: string): Promise<void> {
  let place = folder;
  for (const name of below.split("/").filter((name) => name !== ".")) {
    place = join(place, name);
    const found = await lstat(place).catch(() => null);
    if (found?.isSymbolicLink()) throw new Failure("link", place, null);
  }
}
