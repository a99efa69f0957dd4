import { type Case, prints, refused } from "./outcome.ts";

/** Keys of the head of a report; each prints its words, or is refused. */
export const reportHeadCases: readonly Case[] = [
  ["title", "title: The words of a clerk", prints("The words of a clerk")],
  ["subtitle", "subtitle: Summary of the Chair", prints("Summary of the Chair")],
  ["period", "period: 2016-04/2016-06", prints("")],
  ["a period of one month", "period: 2016-04", prints("")],
  ["date alone", "period:\ndate: 2016-07-01", prints("")],
  ["date and period", "date: 2016-07-01", prints("")],
  ["no time at all", "period:", refused("missing-key")],
  ["a period that runs backwards", "period: 2016-06/2016-04", refused("impossible-date")],
  ["a month that is none", "period: 2016-04/2016-13", refused("impossible-date")],
  ["a period in words", "period: April - June 2016", refused("wrong-type")],
  ["a period of three", "period: 2016-04/2016-05/2016-06", refused("wrong-type")],
  ["no title", "title:", refused("missing-key")],
  ["a key of minutes", "chair: K Gardner", refused("unknown-key")],
  ["a body of no key", "body: smkk", refused("unknown-body")],
  ["house in a project", "house: safermk", refused("unknown-key")],
];

/** What may stand in a report. */
export const reportBodyCases: readonly Case[] = [
  ["a heading", "## Domestic abuse\n\nWords.", prints("Domestic abuse Words.")],
  [
    "headings below it",
    "## One\n\n### Two\n\n#### Three\n\nWords.",
    prints("One Two Three Words."),
  ],
  ["words before the first heading", "Words.\n\n## One\n\nMore.", prints("Words. One More.")],
  ["a decision", "## One\n\n:::agreed\nThat it be so.\n:::", prints("One AGREED - That it be so.")],
  [
    "a restricted heading",
    '## One {exempt="1"}\n\nSecret.\n\n:::summary\nOpen.\n:::',
    prints("One Open."),
  ],
  ["an empty decision", "## One\n\n:::agreed\n:::", refused("resolution-empty")],
];
