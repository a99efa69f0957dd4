import { hostname, userInfo } from "node:os";
import { join } from "node:path";
import { writeSynced } from "./write-synced.ts";

/** The file of a claim that says who holds it. */
export const holderName = "holder";

/** Says in a claim who holds it, for whoever finds it: a person, a computer, a process. */
export async function nameHolder(staging: string): Promise<void> {
  const words = `${userName()} on ${hostname()}, process ${process.pid}`;
  // Where it cannot be written the claim holds all the same.
  await writeSynced(join(staging, holderName), words).catch(() => undefined);
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "somebody";
  }
}
