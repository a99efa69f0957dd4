import { codeOf } from "./code-of.ts";

/** Whether a process of this computer is still there. */
export function runs(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
