import { voidNumber } from "../issue/index.ts";
import { chosenDay } from "./chosen-day.ts";
import type { VoidOptions } from "./commands/void.ts";
import { reviseRecord } from "./revise-record.ts";
import { today } from "./today.ts";
import { UsageError } from "./usage-error.ts";

/** Marks an issued number as void and builds its minutes; gives the exit code. */
export async function voidIssued(number: string, options: VoidOptions): Promise<number> {
  const reason = options.reason.normalize("NFC").replace(/\s+/g, " ").trim();
  if (reason === "") throw new UsageError(noReason);
  const voiding = {
    prints: number.trim(),
    ofMeeting: chosenDay(options.ofMeeting, "--of-meeting"),
    body: options.body ?? null,
    reason,
    on: chosenDay(options.on) ?? today(),
  };
  return reviseRecord([], voidNumber(voiding), options.dryRun === true);
}

const noReason = {
  message: "There are no words behind --reason.",
  hint: 'Write why the number is void, as the minutes are to print it: --reason "Entered by mistake".',
};
