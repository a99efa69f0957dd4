import { inlineText, type Table } from "../../../document/index.ts";
import type { Frame } from "./frame.ts";
import type { Row } from "./row.ts";
import { setParagraph } from "./set-paragraph.ts";
import type { Setting } from "./setting.ts";

/** A table, a row a line. */
export function setTable(node: Table, frame: Frame, setting: Setting): readonly Row[] {
  const { caption, head, rows, total } = node;
  const all = [head, ...rows, ...(total === null ? [] : [total])];
  const lines = [
    ...(caption === null ? [] : [inlineText(caption)]),
    ...all.map((row) => row.map(inlineText).join(" ")),
  ];
  return lines.flatMap((text) =>
    setParagraph({ type: "paragraph", content: [{ type: "text", text }] }, frame, setting),
  );
}
