import type { Meeting } from "../meeting/meeting.ts";
import { wordsOf } from "../meeting/words-of.ts";
import { message, own, type Place, type Problem, pasted, type Sink } from "../problem.ts";
import type { RegisteredNumber } from "../register/index.ts";
import type { Plain } from "./give-number.ts";
import { keyOf } from "./key-of.ts";
import type { Matches, Missing } from "./match-items.ts";
import { voidCommand } from "./void-command.ts";

/** Holds the items of issued minutes against the numbers that were issued to them. */
export function judgeIssued(
  meeting: Meeting,
  numbers: readonly RegisteredNumber[],
  { entries, missing, added }: Matches,
  report: Sink,
): void {
  for (const one of missing)
    report(one.renamed === null ? vanished(one, meeting) : renamed(one, one.renamed));
  for (const item of added) report(notIssued(item));
  for (const [item, entry] of entries) {
    const { bears } = item;
    if (entry.void !== null) report(isVoid(item, entry));
    else if (bears.type === "none") report(unnumbered(item, entry));
    else if (bears.type === "given" && bears.number.value !== entry.prints) {
      report(typedOtherwise(bears.number.value, bears.number.place, entry));
    }
  }
  judgeSequence(meeting.items, numbers, entries, report);
}

/**
 * Where a number follows the one before it, its item must stand below that one's. What a waiver let leave
 * the order is in none.
 */
function judgeSequence(
  items: readonly Plain[],
  numbers: readonly RegisteredNumber[],
  entries: Matches["entries"],
  report: Sink,
): void {
  const places = new Map(
    [...entries].map(([item, entry]) => [entry, { item, at: items.indexOf(item) }]),
  );
  const standing = numbers.filter((entry) => entry.void === null && places.has(entry));
  standing.slice(1).forEach((entry, index) => {
    const before = standing[index];
    const [here, there] = [places.get(entry), before && places.get(before)];
    if (before === undefined || here === undefined || there === undefined) return;
    const apart = entry.waived !== null || entry.resumes !== null || before.resumes !== null;
    if (apart || here.at > there.at) return;
    report(moved(entry, before, here.item.place));
  });
}

function vanished({ entry }: Missing, { date, body }: Meeting): Problem {
  return {
    rule: "number-vanished",
    severity: "error",
    message: message`${entry.prints}, ${entry.title}, was issued with these minutes, and they have no such item any more.`,
    hint: message`Put the item back as it was. If it should never have been minuted, ${own(voidCommand(entry, body))} keeps the number and prints it as void.`,
    place: date.place,
  };
}

function renamed({ entry }: Missing, item: Plain): Problem {
  const id =
    item.id === null
      ? message`behind the new one`
      : message`in place of ${pasted(`#${item.id.value}`)}`;
  return {
    rule: "number-renamed",
    severity: "error",
    message: message`${entry.prints} was issued to ${entry.title}, and ${wordsOf(item.title)} stands in its place.`,
    hint: [
      ...message`Put the old title back; or write ${pasted(`{#${entry.key}}`)} `,
      ...id,
      ...message`: then it is the same item under a new title.`,
    ],
    place: item.place,
  };
}

function notIssued(item: Plain): Problem {
  return {
    rule: "item-not-issued",
    severity: "error",
    message: message`${wordsOf(item.title)} was not among the items of these minutes when their numbers were issued.`,
    hint: message`Take it to the next meeting, make it a sub-item with ###, or write {.unnumbered} behind its title: no number is left for it between those that are issued.`,
    place: item.place,
  };
}

function unnumbered(item: Plain, { prints }: RegisteredNumber): Problem {
  return {
    rule: "number-vanished",
    severity: "error",
    message: message`${prints} was issued to this item, which is now said to bear no number.`,
    hint: message`Take the class out of its braces: an issued number stays with its item.`,
    place: item.place,
  };
}

function isVoid(item: Plain, { prints, void: voided }: RegisteredNumber): Problem {
  return {
    rule: "number-reused",
    severity: "error",
    message: message`${prints} is void since ${voided?.on ?? ""}, and this item bears its name, ${keyOf(item)}.`,
    hint: message`Take the item out: a number that is void is never given again. Where it was made void by mistake, say so at the next meeting.`,
    place: item.place,
  };
}

function typedOtherwise(typed: string, place: Place, { prints }: RegisteredNumber): Problem {
  return {
    rule: "number-moved",
    severity: "error",
    message: message`${prints} was issued to this item, and ${typed} is typed.`,
    hint: message`Write the number that was issued. If it is wrong, let a later meeting correct it.`,
    place,
  };
}

function moved(entry: RegisteredNumber, before: RegisteredNumber, place: Place): Problem {
  return {
    rule: "number-moved",
    severity: "error",
    message: message`${entry.prints} was issued behind ${before.prints}, and now stands before it.`,
    hint: message`Put the items back into the order of their numbers: what was issued as ${entry.prints} stays ${entry.prints}.`,
    place,
  };
}
