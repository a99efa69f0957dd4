import type { Numbering } from "../meeting/body.ts";
import { formatFault, labelFault, mayRepeat } from "../number/index.ts";
import { type Message, message, own, type Place, type Sink } from "../problem.ts";
import type { NumberingData } from "./numbering-schema.ts";

type At = (...path: readonly (string | number)[]) => Place;

/** Reads how a body numbers its minutes; what cannot be is reported at its own key. */
export function readNumbering(data: NumberingData, at: At, report: Sink): Numbering {
  const { format, restart, first, levels } = data;
  const numbering: Numbering = {
    format,
    restart,
    yearStarts: data["year-starts"] ?? "annual-meeting",
    first: first === undefined ? null : { ...first, place: at("first") },
    levels,
    place: at(),
  };
  const refuse = (found: Message, hint: Message, place: Place) =>
    report({ rule: "numbering-format", severity: "error", message: found, hint, place });
  const fault = formatFault(format);
  if (fault !== null) refuse(...badFormat(fault), at("format"));
  else if (mayRepeat(numbering)) refuse(...repeating(numbering), at("format"));
  levels.forEach((level, index) => {
    if (labelFault(level)) refuse(...badLevel(level), at("levels", index));
  });
  if (data["year-starts"] !== undefined && restart !== "council-year") {
    refuse(...idleYear(restart), at("year-starts"));
  }
  return numbering;
}

type Fault = readonly [found: Message, hint: Message];

function badFormat(fault: string): Fault {
  return [
    message`Found ${fault} in the format of the numbers, expected words with one {n}, and {yy}, {yyyy} or {mm} where wanted.`,
    message`Write a format such as ${own('"SMK{n}"')} or ${own('"{n}/{yy}"')}; {n:3} pads the number to three figures.`,
  ];
}

function badLevel(level: string): Fault {
  return [
    message`Found ${level} as the label of sub-items, expected one of {n}, {a} or {i} with a sign before it.`,
    message`Write a label such as ${own('"({a})"')}, ${own('"({i})"')} or ${own('".{n}"')}.`,
  ];
}

function repeating({ format, restart }: Numbering): Fault {
  const within = restart === "meeting" ? "with each meeting" : "in the middle of that year";
  return [
    message`The format ${format} has the year of the meeting in it, and its numbers restart ${own(within)}: the same number would be given twice.`,
    message`Let the numbers restart with the calendar year, or leave the year out of the format.`,
  ];
}

function idleYear(restart: string): Fault {
  return [
    message`The numbers restart ${own(restart === "never" ? "never" : "otherwise")}, so the day on which a council year starts says nothing.`,
    message`Write ${own("restart: council-year")} if the numbers begin again each council year, or take this line out.`,
  ];
}
