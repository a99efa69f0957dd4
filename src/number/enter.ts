import type { CivilDate } from "../meeting/date.ts";
import type { DraftMeeting, NumberedMeeting } from "../meeting/meeting.ts";
import { wordsOf } from "../meeting/words-of.ts";
import type { Register, RegisteredMeeting, RegisteredNumber } from "../register/index.ts";
import { identity } from "./in-order.ts";
import { keyOf } from "./key-of.ts";

/** What the register is given of one meeting. */
export interface Entered {
  readonly meeting: DraftMeeting;
  readonly numbers: readonly RegisteredNumber[];
}

/** The register with the numbers of some drafts, and what was entered. */
export interface Entering {
  readonly register: Register;
  readonly entered: readonly Entered[];
}

/**
 * Enters the numbers of drafts in the register, once and for good. `meetings` are all of the project;
 * `pathOf` gives the path of a source below it.
 */
export function enter(
  drafts: readonly DraftMeeting[],
  meetings: readonly NumberedMeeting[],
  register: Register,
  pathOf: (file: string) => string,
  on: CivilDate,
): Entering {
  const entered: Entered[] = [];
  const numbers = [...register.numbers];
  const bare = [...register.meetings];
  for (const meeting of drafts) {
    const line = {
      body: meeting.body.key,
      meeting: nameOf(meeting, meetings),
      file: pathOf(meeting.file),
      issued: on,
      place: null,
    };
    const own = meeting.items.flatMap((item) => numberOf(item, meeting, line, numbers));
    entered.push({ meeting, numbers: own });
    numbers.push(...own);
    if (own.length === 0) bare.push(line);
  }
  return { register: { numbers, meetings: bare }, entered };
}

/** The day, and the start where two meetings of the body fall on it. */
function nameOf(meeting: NumberedMeeting, meetings: readonly NumberedMeeting[]): string {
  const { body, date } = meeting;
  const alike = meetings.filter((one) => one.body === body && one.date.value === date.value);
  return alike.length > 1 ? identity(meeting).trim() : date.value;
}

function numberOf(
  item: DraftMeeting["items"][number],
  meeting: DraftMeeting,
  line: RegisteredMeeting,
  known: readonly RegisteredNumber[],
): readonly RegisteredNumber[] {
  const { number, title } = item;
  if (number.status === "none") return [];
  const { series, n, prints } = number;
  const entry = {
    ...line,
    series,
    n,
    prints,
    key: keyOf(item),
    title: wordsOf(title),
    waived: waiverOf(item),
    private: meeting.private,
    void: null,
  };
  return [{ ...entry, resumes: isBorneAgain(entry, meeting, known) }];
}

/** Of a restricted item number and title are public, and nothing else that its heading says. */
function waiverOf({ type, bears }: DraftMeeting["items"][number]): string | null {
  if (bears.type !== "given" || bears.waived === null) return null;
  return type === "open" ? bears.waived : "as the restricted minutes say";
}

/** The day of the adjourned meeting that has the number already, if it has. */
function isBorneAgain(
  { body, series, n }: Pick<RegisteredNumber, "body" | "series" | "n">,
  { resumes, body: { numbering } }: DraftMeeting,
  numbers: readonly RegisteredNumber[],
): CivilDate | null {
  if (resumes === null) return null;
  const day = resumes.value;
  const before = numbering?.first != null && day < numbering.first.meeting;
  const known = numbers.some(
    (one) =>
      one.body === body && one.series === series && one.n === n && one.meeting.startsWith(day),
  );
  return before || known ? day : null;
}
