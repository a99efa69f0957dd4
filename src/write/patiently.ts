import { setTimeout } from "node:timers/promises";
import { codeOf } from "./code-of.ts";

/** Milliseconds between tries: a virus scanner or a sync program lets go in a moment. */
const pauses = [50, 100, 200, 400, 750];

const inUse = ["EBUSY", "EPERM", "EACCES"];

/** Tries again for a second and a half while another program has the file. */
export async function patiently(action: () => Promise<void>): Promise<void> {
  for (const pause of pauses) {
    try {
      return await action();
    } catch (error) {
      if (!inUse.includes(codeOf(error) ?? "")) throw error;
      await setTimeout(pause);
    }
  }
  return action();
}
