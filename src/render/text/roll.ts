import type { Roll, RollRow } from "../../document/index.ts";
import { bonded } from "./bonded.ts";
import { indented } from "./indented.ts";
import type { Lines } from "./lines.ts";
import type { Setting } from "./setting.ts";
import { stepIn } from "./step-in.ts";
import { wrap } from "./wrap.ts";

/** An attendance group: its label runs in with the first of its rows, and all else hangs below it. */
export function renderRoll({ label, rows }: Roll, width: number, setting: Setting): Lines {
  const hang = stepIn(setting.looks.plain.hang, width);
  const [first, ...others] = rows;
  const opening = first === undefined ? label : `${label} ${rowWords(first)}`;
  return [
    ...wrap(bonded(opening, setting), width, hang),
    ...others.flatMap((row) => indented(wrap(bonded(rowWords(row), setting), width - hang), hang)),
  ];
}

function rowWords({ label, entries }: RollRow): string {
  const words = entries.map(({ text, separator }) => text + separator).join("");
  return label === null ? words : `${label} ${words}`;
}
