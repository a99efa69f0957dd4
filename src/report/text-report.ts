import { styleText } from "node:util";
import type { Problem } from "../problem.ts";
import { harmless } from "./harmless.ts";
import { type ShownProblem, shownProblems } from "./shown-problems.ts";
import type { SourceText } from "./source-text.ts";
import { summary } from "./summary.ts";
import { whyHidden } from "./why-hidden.ts";

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/**
 * What a clerk reads: every problem in the order of the files, then how many there are. Words that are
 * not for the public are hidden, unless the report is `open` to them.
 */
export function textReport(
  problems: readonly Problem[],
  sources: readonly SourceText[],
  { colour, open = false }: { readonly colour: boolean; readonly open?: boolean },
): string {
  // The stream is not asked: whoever calls knows where the report goes.
  const paint: Paint = (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const all = shownProblems(problems, sources, open);
  const shown = firstOf(all);
  const entries = shown.map((one) => entry(one, paint));
  const why = shown.some(({ hides }) => hides) ? [`${whyHidden}\n`] : [];
  const more = all.length > shown.length ? [`${left(all.length - shown.length)}\n`] : [];
  return [...entries, ...why, ...more, `${paint("bold", summary(problems))}\n`].join("\n");
}

/** More than anybody mends before the next run; a damaged file may have a hundred thousand. */
const most = 1000;

/** The first problems; of warnings no more than errors leave room for. */
function firstOf(all: readonly ShownProblem[]): readonly ShownProblem[] {
  if (all.length <= most) return all;
  const isError = ({ problem }: ShownProblem) => problem.severity === "error";
  const warnings = all.filter((one) => !isError(one));
  const kept = new Set([...all.filter(isError), ...warnings].slice(0, most));
  return all.filter((one) => kept.has(one));
}

function left(count: number): string {
  return `${count} more are not shown. Mend these first, then run safermk again.`;
}

function entry(shown: ShownProblem, paint: Paint): string {
  const { rule, severity, place } = shown.problem;
  const { line, column } = place.start;
  const at = `${harmless(place.file)}:${line}:${column}`;
  const lines = [
    `${paint("bold", at)}  ${paint(hue(shown), severity)}  ${paint("dim", rule)}`,
    `  ${shown.message}`,
    "",
    ...sourceLines(shown, paint),
    `  ${paint("bold", "What to do:")} ${shown.hint}`,
  ];
  return `${lines.join("\n")}\n`;
}

function sourceLines(shown: ShownProblem, paint: Paint): readonly string[] {
  const excerpt = shown.excerpt();
  if (excerpt === null) return [];
  const { line, carets } = excerpt;
  const number = String(shown.problem.place.start.line).padStart(4);
  const head = paint("dim", `  ${number} | `);
  const margin = paint("dim", `  ${" ".repeat(number.length)} | `);
  const pointer = carets === "" ? [] : [`${margin}${paint(hue(shown), carets)}`];
  return [`${head}${line}`, ...pointer, ""];
}

function hue({ problem }: ShownProblem): Style {
  return problem.severity === "error" ? "red" : "yellow";
}
