import { parseDocument, type YAMLError } from "yaml";
import { type Edit, message, type Problem } from "../problem.ts";
import type { DataText } from "./data-text.ts";
import type { MendedLine } from "./mended-line.ts";
import { mendedLines } from "./mended-lines.ts";
import { withoutTabs } from "./without-tabs.ts";
import { wordYamlError } from "./word-yaml-error.ts";
import { isOfNoLine } from "./yaml-faults.ts";
import { yamlOptions } from "./yaml-options.ts";

/** Beyond these nobody reads on, and trying out what was meant would take long. */
const most = { slips: 20, characters: 20_000 };

/**
 * What is wrong with YAML that cannot be read, one problem a line. YAML's own complaints come in
 * twos and threes, and where they lead to: here each line is read as it was probably meant, and a
 * remedy is given only if with it the line can be read.
 */
export function yamlSlips(data: DataText, errors: readonly YAMLError[]): readonly Problem[] {
  const parts = data.text.split(/(\r\n|\n|\r)/);
  const rows = parts.filter((_, index) => index % 2 === 0);
  const ends = parts.filter((_, index) => index % 2 === 1);
  const starts = [0];
  for (const [row, line] of rows.entries()) {
    starts.push((starts[row] ?? 0) + line.length + (ends[row] ?? "").length);
  }
  const faultOf = (lines: readonly string[]) =>
    firstFault(lines.map((line, row) => line + (ends[row] ?? "")));
  const small = data.text.length <= most.characters;
  const tabs = small ? tabbed(rows, faultOf) : [];
  const problems = tabs.map((tab) => slip(data, tab, rows[tab.row] ?? "", starts[tab.row] ?? 0));
  for (const { row, line } of tabs) rows[row] = line;
  let fault = faultOf(rows);
  while (fault !== null && problems.length < most.slips) {
    const { row } = fault;
    const mended = (small ? mendedLines(rows, row) : []).find((mend) => {
      const after = faultOf(rows.with(mend.row, mend.line));
      return after === null || (after.row > mend.row && after.row !== row);
    });
    if (mended === undefined) break;
    problems.push(slip(data, mended, rows[mended.row] ?? "", starts[mended.row] ?? 0));
    rows[mended.row] = mended.line;
    fault = faultOf(rows);
  }
  const others = errors.filter(isOfNoLine).map((error) => wordYamlError(error, data));
  const [first] = errors;
  if (problems.length + others.length > 0 || first === undefined) return [...problems, ...others];
  return [wordYamlError(first, data)];
}

/** Tabs are taken together: with one left, YAML complains of the line before it. */
function tabbed(
  rows: readonly string[],
  faultOf: (rows: readonly string[]) => Fault | null,
): readonly MendedLine[] {
  const tabs = withoutTabs(rows);
  const even = new Map(tabs.map(({ row, line }) => [row, line]));
  const after = faultOf(rows.map((row, at) => even.get(at) ?? row));
  return after !== null && even.has(after.row) ? [] : tabs.slice(0, most.slips);
}

interface Fault {
  /** The line that YAML complains of first. */
  readonly row: number;
}

function firstFault(lines: readonly string[]): Fault | null {
  const { errors: all } = parseDocument(lines.join(""), yamlOptions);
  const errors = all.filter((error) => !isOfNoLine(error));
  if (errors.length === 0) return null;
  const at = Math.min(...errors.map(({ pos }) => pos[0]));
  let end = 0;
  const row = lines.findIndex((line) => {
    end += line.length;
    return at < end;
  });
  return { row: row < 0 ? lines.length - 1 : row };
}

function slip(data: DataText, mended: MendedLine, row: string, start: number): Problem {
  const from = data.offset + start + Math.max(0, row.search(/\S/));
  // A remark is not to be shown, nor made a part of the value.
  const remark = /(?:^|\s)#/.test(row);
  return {
    rule: "yaml-syntax",
    severity: "error",
    message: mended.found,
    hint: remark ? message`Give the remark after # a line of its own first.` : mended.hint,
    place: data.lines.place(from, data.offset + start + row.trimEnd().length),
    ...(mended.sure && !remark && { mend: [wholeLine(data.offset + start, row, mended.line)] }),
  };
}

function wholeLine(start: number, row: string, text: string): Edit {
  return { start, end: start + row.length, text };
}
