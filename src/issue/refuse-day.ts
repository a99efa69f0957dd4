import type { CivilDate } from "../meeting/date.ts";
import type { DraftMeeting } from "../meeting/meeting.ts";
import type { Refusal } from "../problem.ts";
import type { Register } from "../register/index.ts";

/** Why nothing can have been issued on a day; null where it can. A clock may be wrong by years. */
export function refuseDay(
  drafts: readonly DraftMeeting[],
  register: Register,
  on: CivilDate,
  said: boolean,
): Refusal | null {
  const early = drafts.find(({ date }) => date.value > on);
  if (early !== undefined) {
    return {
      message: `The meeting of ${early.date.value} cannot have been issued on ${on}: it had not been held.`,
      hint: said ? "Mend the day behind --on." : setClock(early.date.value),
    };
  }
  const days = [...register.numbers, ...register.meetings].map(({ issued }) => issued).sort();
  const last = days.at(-1);
  // Whoever names the day may enter what was issued long ago.
  if (said || drafts.length === 0 || last === undefined || last <= on) return null;
  return {
    message: `By the clock it is ${on}, and numbers.yaml holds numbers that were issued on ${last}.`,
    hint: setClock(last),
  };
}

function setClock(day: CivilDate): string {
  return `See whether the clock of this computer is right, or name the day of issue, such as --on ${day}.`;
}
