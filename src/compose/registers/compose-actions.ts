import type { Inline, RegisterPage, Sheet } from "../../document/index.ts";
import type { Wording } from "../../house/index.ts";
import type { ActionEntry } from "../../registers/index.ts";
import { dateInlines } from "../date-words.ts";
import { fillInlines } from "../fill.ts";
import { joinWords } from "../join-words.ts";
import { byBody } from "./by-body.ts";
import { cell } from "./cell.ts";
import { minuteCell } from "./minute-cell.ts";
import { citeSpot } from "./naming.ts";
import { registerPage } from "./register-page.ts";
import type { RegisterPart } from "./register-part.ts";
import { sheet } from "./sheet.ts";

/** The register of actions as a page: by body, what is open first. */
export function composeActions(entries: readonly ActionEntry[], wording: Wording): RegisterPage {
  const parts = byBody(entries).map(({ body, lang, own }): RegisterPart => {
    const open = own.filter(({ done }) => done === null);
    const done = own.filter((entry) => entry.done !== null);
    const rows = [...open, ...done].map((entry) => actionRow(entry, wording));
    return { body, lang, tables: [{ year: null, note: [], rows }] };
  });
  const newest =
    entries
      .map(({ published }) => published.day)
      .sort()
      .at(-1) ?? "";
  const columns = ["minute", "action", "owner", "due", "state"] as const;
  return registerPage("actions", columns, false, parts, newest, wording);
}

function actionRow(entry: ActionEntry, wording: Wording) {
  const { words, owners, published, heard, done } = entry;
  const { actions } = wording.registers;
  const mention =
    heard === null || done !== null
      ? []
      : [fillInlines(actions.heard, { minute: citeSpot(heard, wording) })];
  return [
    minuteCell(entry, wording),
    cell([words], published.lang, wording),
    cell([joinWords(owners, wording)], published.lang, wording),
    cell([dueWords(entry, wording)], wording.lang, wording),
    cell([stateWords(entry, wording), ...mention], wording.lang, wording),
  ];
}

/** "9 April 2020", "Next meeting", or nothing. */
function dueWords({ due }: ActionEntry, wording: Wording): readonly Inline[] {
  if (due === null) return [];
  const { "next-meeting": next } = wording.registers.actions;
  return due === "next-meeting"
    ? fillInlines(next, {})
    : fillInlines("{date}", dateInlines(due, wording));
}

/** "Open", "Done: Minute SMK40 of 9 April 2020" */
function stateWords({ done }: ActionEntry, wording: Wording): readonly Inline[] {
  const { actions } = wording.registers;
  if (done === null) return fillInlines(actions.open, {});
  return fillInlines(actions.done, { minute: citeSpot(done, wording) });
}

/** The same as rows for a spreadsheet, in the order of the record. */
export function actionSheet(entries: readonly ActionEntry[], wording: Wording): Sheet {
  return sheet(
    entries,
    ["item", "action", "owner", "due", "state", "heard"],
    (entry) => [
      entry.title ?? "",
      entry.words,
      joinWords(entry.owners, wording),
      dueWords(entry, wording),
      stateWords(entry, wording),
      entry.heard === null ? "" : [citeSpot(entry.heard, wording)],
    ],
    wording,
  );
}
