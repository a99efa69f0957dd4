import { nations, type Profile, profiles } from "../meeting/body.ts";
import type { CivilDate } from "../meeting/date.ts";
import { readDate } from "../model/index.ts";
import { formatFault } from "../number/index.ts";
import type { InitOptions } from "./commands/init.ts";

export type Asked = "name" | "profile" | "nation" | "format" | "first" | "date";

/** One thing that has to be known of a body. */
export interface Question {
  readonly key: Asked;
  /** As it is asked in a terminal. */
  readonly asks: string;
  /** What is taken where nothing is answered; null where an answer is needed. */
  readonly usual: string | null;
  /** What is wrong with an answer, or null. */
  readonly fault: (answer: string) => string | null;
}

/** What is still to be asked, one after the other; `said` is what is known so far. */
export function questions(said: InitOptions, today: CivilDate): readonly Question[] {
  const all: readonly Question[] = [
    {
      key: "name",
      asks: "What is the body called?",
      usual: null,
      fault: (answer) =>
        answer === "" ? "A name is needed, such as Lower Green Parish Council." : null,
    },
    {
      key: "profile",
      asks: "What is it: csp (a community safety partnership), principal-council (a county, borough or district),\nparish (a parish, town or community council) or generic (any other)?",
      usual: usualProfile(said.name ?? ""),
      fault: oneOf(profiles),
    },
    { key: "nation", asks: "Is it in england or wales?", usual: "england", fault: oneOf(nations) },
    {
      key: "format",
      asks: "How are its minutes numbered? {n} makes 5, SMK{n} makes SMK5, {n}/{yy} makes 5/27; none, if they are not.",
      usual: "{n}",
      fault: (answer) =>
        answer === "none" || formatFault(answer) === null
          ? null
          : "A format has one {n} in it, and {yy}, {yyyy} or {mm} where wanted.",
    },
    {
      key: "first",
      asks: "What is the next number?",
      usual: "1",
      fault: (answer) => (/^0*[1-9]\d{0,8}$/.test(answer) ? null : "It is a number such as 25."),
    },
    {
      key: "date",
      asks: "On which day is the first meeting that you keep here?",
      usual: today,
      fault: (answer) =>
        "value" in readDate(answer) ? null : "A day is year, month and day, such as 2027-01-30.",
    },
  ];
  return all.filter(({ key }) => key !== "first" || said.format !== "none");
}

function oneOf(words: readonly string[]) {
  return (answer: string) => (words.includes(answer) ? null : `It is one of ${words.join(", ")}.`);
}

/** What the name of a body says of it. */
function usualProfile(name: string): Profile {
  if (/\b(parish|town|community) council\b/i.test(name)) return "parish";
  if (/\bcouncil\b/i.test(name)) return "principal-council";
  return /\b(community safety|safer)/i.test(name) ? "csp" : "generic";
}
