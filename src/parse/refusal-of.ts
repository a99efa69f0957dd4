import { message, own } from "../problem.ts";
import type { LineKind } from "./read-line.ts";
import type { Refusal } from "./refusal.ts";
import { unknownMarks } from "./unknown-marks.ts";

/** How a line is refused; null where it is not. */
export function refusalOf(kind: LineKind): Refusal | null {
  if (kind.type === "underline") return underlined(kind.sentence);
  if (kind.type === "plain-resolved") return typedOut(kind.name);
  return unknownMarks[kind.type] ?? null;
}

function underlined(sentence: boolean): Refusal {
  return {
    rule: "underlined-heading",
    message: message`A line of hyphens or equals signs would make the line above it a heading.`,
    hint: sentence
      ? message`Leave this line out. To end the sub-items of an item write *** in its place, with an empty line before it. If the line above is a heading, write ## for an item or ### for a sub-item and a space before it.`
      : message`Leave this line out. If the line above is a heading, write ## for an item or ### for a sub-item and a space before it.`,
  };
}

function typedOut(name: string): Refusal {
  if (name === "resolved") {
    return {
      rule: "plain-resolved",
      message: message`A resolution is typed as prose, so it would have no number and stand in no register.`,
      hint: message`Write a line :::resolved, on the next line the words from "That" on, and below them a line :::`,
    };
  }
  if (name === "action") {
    return {
      rule: "plain-resolved",
      message: message`An action is typed as prose, so it would stand in no register.`,
      hint: message`Write a line :::action{owner="…"} with the name of who is to do it, on the next line what is to be done, and below it a line :::`,
    };
  }
  return {
    rule: "plain-resolved",
    message: message`A decision is typed as prose, so it would have no number and stand in no register.`,
    hint: message`Write a line ${own(`:::${name}`)}, on the next line the words behind ${own(name.toUpperCase())}, and below them a line :::`,
  };
}
