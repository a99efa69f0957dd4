import type { Edition } from "../output.ts";

interface Stream {
  readonly isTTY?: boolean;
}

/**
 * Whether problems may show words that are not for the public: to who asks for the restricted edition
 * and reads on a terminal. What goes into a file or a log may be read by others.
 */
export function mayShow(edition: Edition, stdout: Stream, told: Stream): boolean {
  return edition === "restricted" && stdout.isTTY === true && told.isTTY === true;
}
