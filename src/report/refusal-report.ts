import type { Refusal } from "../problem.ts";
import { harmless } from "./harmless.ts";

/** Why safermk could not run, as people read it. */
export function refusalReport({ message, hint }: Refusal): string {
  return `safermk could not run.\n  ${harmless(message)}\n  What to do: ${harmless(hint)}\n`;
}
