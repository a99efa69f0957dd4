import type { Inline, RegisterPage, Sheet } from "../../document/index.ts";
import type { Wording } from "../../house/index.ts";
import type { DecisionEntry } from "../../registers/index.ts";
import { fillInlines } from "../fill.ts";
import { byBody } from "./by-body.ts";
import { cell } from "./cell.ts";
import { minuteCell } from "./minute-cell.ts";
import { citeSpot } from "./naming.ts";
import { registerPage } from "./register-page.ts";
import type { RegisterPart } from "./register-part.ts";
import { sheet } from "./sheet.ts";
import { yearsIn } from "./years-in.ts";

/** The register of decisions as a page: by body and year, the newest year first. */
export function composeDecisions(
  entries: readonly DecisionEntry[],
  wording: Wording,
): RegisterPage {
  const parts = byBody(entries).map(({ body, lang, own }): RegisterPart => {
    const years = yearsIn([...new Set(own.map(({ published }) => published))], body);
    const names = [...new Set(years.values())].sort().reverse();
    const tables = names.map((year) => ({
      year,
      note: [],
      rows: own
        .filter(({ published }) => years.get(published) === year)
        .map((entry) => decisionRow(entry, wording)),
    }));
    return { body, lang, tables };
  });
  const newest =
    entries
      .map(({ published }) => published.day)
      .sort()
      .at(-1) ?? "";
  return registerPage("decisions", ["minute", "decision", "state"], false, parts, newest, wording);
}

function decisionRow(entry: DecisionEntry, wording: Wording) {
  const { title, kind, words, published } = entry;
  const { lang } = published;
  const head: readonly Inline[] = [
    { type: "strong", content: [{ type: "text", text: title ?? "" }] },
  ];
  return [
    minuteCell(entry, wording),
    cell([...(title === null ? [] : [head]), words], lang, wording),
    cell([wording.registers.kinds[kind], stateWords(entry, wording)], wording.lang, wording),
  ];
}

/** "In force", "Rescinded by Minute SMK40 of 9 April 2020" */
function stateWords({ state, by }: DecisionEntry, wording: Wording): readonly Inline[] {
  const { states } = wording.registers;
  return fillInlines(states[state], by === null ? {} : { minute: citeSpot(by, wording) });
}

/** The same as rows for a spreadsheet. */
export function decisionSheet(entries: readonly DecisionEntry[], wording: Wording): Sheet {
  return sheet(
    entries,
    ["item", "kind", "decision", "state"],
    (entry) => [
      entry.title ?? "",
      wording.registers.kinds[entry.kind],
      entry.words,
      stateWords(entry, wording),
    ],
    wording,
  );
}
