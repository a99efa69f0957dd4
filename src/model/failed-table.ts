import type { Paragraph } from "mdast";
import { message, own } from "../problem.ts";
import { cellCount } from "./cell-count.ts";
import { placeOf } from "./place-of.ts";
import type { Reading } from "./reading.ts";

const RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** Whether a paragraph was meant to be a table: it has a line of hyphens and bars. */
export function isFailedTable(node: Paragraph): boolean {
  return ruleOf(node) !== undefined;
}

/** Markdown makes a table only where the line of hyphens has the cells of the line above it. */
export function refuseFailedTable(node: Paragraph, { file, report }: Reading): [] {
  const hyphens = ruleOf(node) ?? "";
  const lines = linesOf(node);
  const head = lines[lines.indexOf(hyphens) - 1];
  report({
    rule: "ragged-row",
    severity: "error",
    message:
      head === undefined
        ? message`A line of hyphens and bars has no head of a table above it.`
        : message`The line of hyphens has ${own(cellCount(cellsIn(hyphens)))}, and the head above it has ${own(cellCount(cellsIn(head)))}.`,
    hint: message`Give each column a cell with hyphens in it, right under the head of the table.`,
    place: placeOf(file, node),
  });
  return [];
}

function ruleOf(node: Paragraph): string | undefined {
  return linesOf(node).find((line) => line.includes("|") && line.includes("-") && RULE.test(line));
}

function linesOf({ children }: Paragraph): readonly string[] {
  return children
    .map((child) => (child.type === "text" ? child.value : "…"))
    .join("")
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim());
}

function cellsIn(line: string): number {
  return line.replace(/^\||\|$/g, "").split("|").length;
}
