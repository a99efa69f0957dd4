import { dateValues, fill, joinWords, spotWords, taskLine } from "../compose/index.ts";
import type { Wording } from "../house/index.ts";
import type { CivilDate } from "../meeting/date.ts";
import { type StandingItem, type StandingKey, standingKeys } from "../meeting/standing-item.ts";
import type { ActionEntry } from "../registers/index.ts";
import { inMarkdown } from "./in-markdown.ts";

/** What earlier minutes left for a meeting to do. */
export interface LeftOpen {
  /** The meetings whose minutes are to be approved, the earliest first. */
  readonly unapproved: readonly CivilDate[];
  readonly actions: readonly ActionEntry[];
}

/** Those of a body that lists none. */
export const usualItems: readonly StandingItem[] = standingKeys.map((does) => ({
  does,
  title: null,
}));

/** The items that every meeting has, in Markdown. */
export function standingItems(
  items: readonly StandingItem[],
  left: LeftOpen,
  wording: Wording,
): readonly string[] {
  return items.map(({ does, title }) => {
    const heading = `## ${title ?? (does === null ? "" : wording.starter[does].title)}`;
    const words = does === null ? [] : (begin[does]?.(left, wording) ?? []);
    return [heading, ...words].join("\n\n");
  });
}

type Begin = (left: LeftOpen, wording: Wording) => readonly string[];

const begin: Partial<Readonly<Record<StandingKey, Begin>>> = {
  minutes: ({ unapproved }, wording) =>
    unapproved.length === 0 ? [] : [approval(unapproved, wording)],
  "matters-arising": ({ actions }, wording) =>
    actions.length === 0 ? [] : [actions.map((action) => openAction(action, wording)).join("\n")],
};

/** A sentence to go on from, as a decision that approves the minutes. */
function approval(days: readonly CivilDate[], wording: Wording): string {
  const { one, several } = wording.starter.minutes;
  const [day] = days;
  if (day !== undefined && days.length === 1) {
    return block(`resolved{approves=${day}}`, fill(one, dateValues(day, wording)));
  }
  const dates = joinWords(
    days.map((each) => dateValues(each, wording).date ?? ""),
    wording,
  );
  return block(`resolved{approves="${days.join(" ")}"}`, fill(several, { dates }));
}

function block(opening: string, words: string): string {
  return `:::${opening}\n${words}\n:::`;
}

/** "- Minute SMK30(2) of 30 January 2020: That … Action: S Gonsalves, by 9 April 2020." */
function openAction(action: ActionEntry, wording: Wording): string {
  const words = fill(wording.starter.action, {
    minute: spotWords(action, wording),
    words: inMarkdown(action.words),
  });
  return `- ${[words, inMarkdown(taskLine(action, wording))].filter((part) => part !== "").join(" ")}`;
}
