import type { WriteStream } from "node:tty";

/** Whether to colour what is printed on a stream: FORCE_COLOR, then NO_COLOR, then the terminal. */
export function wantsColour(
  stream: Pick<WriteStream, "isTTY">,
  environment: NodeJS.ProcessEnv = process.env,
): boolean {
  const { FORCE_COLOR: force, NO_COLOR: never, TERM: terminal } = environment;
  if (force !== undefined) return force !== "0" && force !== "false";
  if (never !== undefined && never !== "") return false;
  return stream.isTTY && terminal !== "dumb";
}
