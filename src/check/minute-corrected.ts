import type { Correction } from "../meeting/action.ts";
import type { CivilDate } from "../meeting/date.ts";
import { isReleased } from "../meeting/is-released.ts";
import type { Item } from "../meeting/item.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { BorneNumber, DecisionIds } from "../meeting/number.ts";
import { wholeOf } from "../meeting/whole-of.ts";
import { proseWords, type SpokenWords } from "./spoken-words.ts";

type NumberedItem = Item<BorneNumber, DecisionIds>;

/** The words of the minute that a correction names; null where the body's record does not have it. */
export function minuteCorrected(
  { of }: Correction,
  ofBody: readonly NumberedMeeting[],
  on: CivilDate,
): SpokenWords | null {
  const found = ofBody
    .filter(({ date }) => date.value === of.meeting?.value)
    .flatMap((meeting) => meeting.items.flatMap((item) => withAllUnder(item, meeting.private, on)))
    .filter(({ item: { number } }) => number.prints !== null && isOf(of.prints, number.prints));
  if (found.length === 0) return null;
  const words = found.map(({ item, closed }) => ({
    closed,
    ...proseWords({ before: [], items: [item] }, on),
  }));
  return {
    open: words.map(({ open, closed }) => (closed ? "" : open)).join("\n"),
    restricted: words
      .map(({ open, restricted, closed }) => (closed ? `${open}\n${restricted}` : restricted))
      .join("\n"),
  };
}

interface Placed {
  readonly item: NumberedItem;
  /** Whether all of it stands under what is not for the public. */
  readonly closed: boolean;
}

function withAllUnder(item: NumberedItem, closed: boolean, on: CivilDate): readonly Placed[] {
  const { items } = wholeOf(item);
  const under = closed || (item.type === "restricted" && !isReleased(item, on));
  return [{ item, closed }, ...items.flatMap((sub) => withAllUnder(sub, under, on))];
}

/** "SMK12(2)" and "SMK12/2" are of the minute SMK12, "SMK123" is not. */
function isOf(cited: string, prints: string): boolean {
  return cited === prints || (cited.startsWith(prints) && /^[(/]/.test(cited.slice(prints.length)));
}
