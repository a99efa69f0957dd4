import { type Inline, inlineText, type Sheet } from "../../document/index.ts";
import type { Wording } from "../../house/index.ts";
import type { Spot } from "../../registers/index.ts";
import { spotName, statusWords, wayTo } from "./naming.ts";

type ColumnName = keyof Wording["registers"]["columns"];

/** Rows that say first where they are from, and last how to come there. */
export function sheet<Entry extends Spot>(
  entries: readonly Entry[],
  columns: readonly ColumnName[],
  cells: (entry: Entry) => readonly (string | readonly Inline[])[],
  wording: Wording,
): Sheet {
  const names = wording.registers.columns;
  return {
    columns: (["body", "minute", "date", "status", ...columns, "link"] as const).map(
      (key) => names[key],
    ),
    rows: entries.map((entry) => {
      const { published, anchor } = entry;
      return [
        published.document.body.name,
        spotName(entry, wording),
        published.day,
        statusWords(published, wording),
        ...cells(entry).map(plain),
        linkTo(wayTo(published), anchor),
      ];
    }),
  };
}

/** A day alone is written so that a spreadsheet can sort it: 2020-01-30. */
function plain(words: string | readonly Inline[]): string {
  if (typeof words === "string") return words;
  const [only] = words;
  return words.length === 1 && only?.type === "time" ? only.datetime : inlineText(words);
}

/** The way to a place of a page: "../meetings/2020-01-30.html#SMK30-2". */
export function linkTo(way: string, anchor: string): string {
  const page = `${way.split("/").map(encodeURIComponent).join("/")}.html`;
  return anchor === "" ? page : `${page}#${encodeURIComponent(anchor)}`;
}
