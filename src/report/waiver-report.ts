import type { Waiver } from "../waiver.ts";
import { harmless } from "./harmless.ts";
import { restrictedMark } from "./restricted-mark.ts";

/** The numbers that were waived, a line each; empty where none was. */
export function waiverReport(waivers: readonly Waiver[]): string {
  return waivers.map((waiver) => `${harmless(lineOf(waiver))}\n`).join("");
}

function lineOf({ prints, reason, file, line }: Waiver): string {
  return `Waived: ${prints} in ${file}:${line} (${reason ?? restrictedMark})`;
}
