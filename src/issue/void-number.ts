import type { CivilDate } from "../meeting/date.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import { issueOf } from "../number/index.ts";
import type { Refusal } from "../problem.ts";
import type { Register, RegisteredNumber } from "../register/index.ts";
import type { Refused, Revise, Revision } from "../revision.ts";

/** Which number is to be void, and why. */
export interface Voiding {
  /** In full: "SMK29". */
  readonly prints: string;
  /** The day of its meeting, or null: labels repeat from series to series. */
  readonly ofMeeting: CivilDate | null;
  /** The key of its body, or null. */
  readonly body: string | null;
  /** Printed with the number. */
  readonly reason: string;
  readonly on: CivilDate;
}

/** Marks a number void: it stays in the register and in its minutes, and no item bears it again. */
export function voidNumber(voiding: Voiding): Revise {
  return ({ register, meetings }) => {
    const found = register.numbers.filter((entry) => isMeant(entry, voiding));
    const [entry] = found;
    if (entry === undefined) return refused(unknown(voiding));
    if (found.length > 1) return refused(severalOf(found, voiding));
    const meeting = meetings.find((one) =>
      issueOf(one, meetings, register)?.numbers.includes(entry),
    );
    if (meeting === undefined) return refused(withoutMinutes(entry));
    const refusal = entry.void === null ? refuseVoid(entry, meeting, voiding) : null;
    if (refusal !== null) return refused(refusal);
    return revision(entry, meeting, register, voiding);
  };
}

/** What the missing item of a number is told as may be what was to be mended. */
function refused(refusal: Refusal): Refused {
  return { refusal, insists: true };
}

function revision(
  entry: RegisteredNumber,
  meeting: NumberedMeeting,
  register: Register,
  { on, reason }: Voiding,
): Revision {
  const wanted = new Set([meeting.file]);
  if (entry.void !== null) {
    return { register, wanted, changes: [{ does: "stands", meeting, numbers: [entry] }] };
  }
  const voided = { ...entry, void: { on, reason } };
  const numbers = register.numbers.map((one) => (one === entry ? voided : one));
  const changes = [{ does: "void", meeting, numbers: [voided] }] as const;
  return { register: { ...register, numbers }, wanted, changes };
}

function isMeant(entry: RegisteredNumber, { prints, ofMeeting, body }: Voiding): boolean {
  if (entry.prints !== prints || (body !== null && entry.body !== body)) return false;
  return ofMeeting === null || entry.meeting.startsWith(ofMeeting);
}

function refuseVoid(
  { prints, issued }: RegisteredNumber,
  { file, items }: NumberedMeeting,
  { on }: Voiding,
): Refusal | null {
  const numbers = items.map(({ number }: NumberedMeeting["items"][number]) => number);
  if (numbers.some((number) => number.prints === prints)) {
    return {
      message: `${prints} is borne by an item that stands in ${file}.`,
      hint: "Take that item out of the minutes first. Then run the same command: the number stays, and is printed as void.",
    };
  }
  if (on >= issued) return null;
  return {
    message: `${prints} was issued on ${issued}, and cannot be void from ${on}.`,
    hint: `See whether the clock of this computer is right, or name the day, such as --on ${issued}.`,
  };
}

function unknown({ prints, ofMeeting, body }: Voiding): Refusal {
  const of = ofMeeting === null ? "" : ` of the meeting of ${ofMeeting}`;
  const by = body === null ? "" : ` of the body ${body}`;
  return {
    message: `The register has no number ${prints}${of}${by}.`,
    hint: "Write the number as numbers.yaml has it behind prints. A number of a draft is not issued: take its item out, and the others move up.",
  };
}

function severalOf(found: readonly RegisteredNumber[], { prints }: Voiding): Refusal {
  const where = found.map(({ body, meeting }) => `${body} ${meeting}`).join(", ");
  const bodies = new Set(found.map(({ body }) => body));
  const add =
    bodies.size > 1
      ? "--body with the key of the body"
      : "--of-meeting with the day of its meeting";
  return {
    message: `${prints} stands ${found.length} times in the register: ${where}.`,
    hint: `Say which is meant: add ${add}.`,
  };
}

function withoutMinutes({ prints, meeting, file }: RegisteredNumber): Refusal {
  return {
    message: `No file has the minutes of ${meeting}, with which ${prints} was issued.`,
    hint: `Put the file back, which was ${file}.`,
  };
}
