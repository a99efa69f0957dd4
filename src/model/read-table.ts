import type { Table as MarkdownTable } from "mdast";
import type { Flow } from "../meeting/content.ts";
import { notYet } from "./not-yet.ts";
import { placeOf } from "./place-of.ts";
import type { Reading } from "./reading.ts";

/** Reads a table. */
export function readTable(node: MarkdownTable, { file, report }: Reading): readonly Flow[] {
  report(notYet("A table", placeOf(file, node)));
  return [];
}
