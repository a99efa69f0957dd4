import type { Signature } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { PublicMeeting } from "../meeting/meeting.ts";

/**
 * What the Chair signs when the minutes are approved (Local Government Act 1972, Schedule 12, paragraph 41). Minutes
 * that are signed have no room for another signature.
 */
export function composeSignature(
  { status }: Pick<PublicMeeting, "status">,
  { signature }: Wording,
): readonly Signature[] {
  if (signature.lines.length === 0 || status === "signed") return [];
  return [{ type: "signature", lines: signature.lines.map(roundBlanks) }];
}

/** The words before, between and after the blanks of a line. */
export function roundBlanks(wording: string): readonly string[] {
  return wording === "" ? [] : wording.split("{line}").map((part) => part.trim());
}
