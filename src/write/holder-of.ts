import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { holderName } from "./name-holder.ts";

/** Who holds a claim, as it says itself; null where it does not. */
export async function holderOf(staging: string): Promise<string | null> {
  const words = await readFile(join(staging, holderName), "utf8").catch(() => "");
  return /^[^\p{Cc}]{1,200}$/u.test(words) ? words : null;
}
