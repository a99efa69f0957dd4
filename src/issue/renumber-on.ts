import type { CivilDate } from "../meeting/date.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import { enter, issueOf } from "../number/index.ts";
import type { Refusal } from "../problem.ts";
import { type Register, type RegisteredNumber, repeatsIn } from "../register/index.ts";
import type { Revise, Revising, Revision } from "../revision.ts";

/**
 * Gives issued minutes new numbers, where others have theirs: two branches that both issued were merged. The numbers
 * that nobody else has are marked void, since they were published too.
 */
export function renumberOn(on: CivilDate): Revise {
  return (revising) => {
    const { meetings, register, wanted } = revising;
    const [meeting, ...others] = meetings.filter(({ file }) => wanted.has(file));
    if (meeting === undefined || others.length > 0) return { refusal: oneAlone };
    const own = issueOf(meeting, meetings, register)?.numbers ?? [];
    const repeated = new Set(repeatsIn(register).flatMap(({ first, again }) => [first, again]));
    if (!own.some((entry) => repeated.has(entry))) return { refusal: unmoved(meeting) };
    return renumbered(meeting, own, (entry) => repeated.has(entry), revising, on);
  };
}

function renumbered(
  meeting: NumberedMeeting,
  own: readonly RegisteredNumber[],
  isRepeated: (entry: RegisteredNumber) => boolean,
  { register, numberBy, pathOf }: Revising,
  on: CivilDate,
): Revision | { readonly refusal: Refusal } {
  const kept = own
    .filter((entry) => !isRepeated(entry))
    .map((entry) => ({ ...entry, void: entry.void ?? { on, reason } }));
  const others = register.numbers.filter((entry) => !own.includes(entry));
  // What is kept is to be held, and the meeting to be a draft again.
  const apart = kept.map((entry) => ({ ...entry, meeting: nowhere }));
  const without: Register = { ...register, numbers: [...others, ...apart] };
  const meetings = numberBy(without);
  const draft = meetings.find(({ file }) => file === meeting.file);
  if (draft?.status !== "draft") return { refusal: unmoved(meeting) };
  const base: Register = { ...register, numbers: [...others, ...kept] };
  const { register: next, entered } = enter([draft], meetings, base, pathOf, on);
  const changes = entered.map(({ numbers }) => ({ does: "renumber", meeting, numbers }) as const);
  return { register: next, changes };
}

const reason = "its minutes were given new numbers, since others had the same.";

/** The day of no meeting. */
const nowhere = "0001-01-01";

const oneAlone: Refusal = {
  message: "New numbers are given to the minutes of one meeting at a time.",
  hint: "Name one file of minutes, such as safermk issue meetings/2020-01-30.md --renumber",
};

function unmoved({ file }: NumberedMeeting): Refusal {
  return {
    message: `${file} has no number that other minutes have, too. An issued number never moves.`,
    hint: "Only after a merge, where safermk check tells of numbers that were issued twice, may one of the two get new ones.",
  };
}
