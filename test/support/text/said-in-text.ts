import {
  type Block,
  type Figure,
  type Inline,
  inlineText,
  type Link,
  type Minutes,
  plainText,
  type Table,
} from "../../../src/document/index.ts";
import { fold } from "../html/words.ts";

/**
 * The words that plain text has to have: those of the tree, with what the house says of struck-out
 * words, links, pictures and wide tables where these stand. `text` tells which tables are wide.
 */
export function saidInText(minutes: Minutes, text: string): string {
  const { furniture } = minutes;
  const head = [furniture.headsFirstPage ? furniture.runningHead : "", furniture.mark ?? ""];
  const children = changed(minutes.children, {
    deleted: ({ content }) => around(furniture.plain.deleted, content),
    link: (node) => linked(node, furniture.plain.link),
    figure: (node) => figure(node, furniture.plain.figure),
    table: (node) => table(node, furniture.plain.cell, text),
  });
  return fold([...head, plainText({ ...minutes, children })].join("\n"));
}

/** The words of plain text without the lines that part the head and the total of a table, and blanks to write on. */
export function textWords(text: string): string {
  return fold(text.replace(/^ *-{3,}$|_{3,}/gm, ""));
}

interface Changes {
  readonly deleted: (node: Extract<Inline, { type: "deleted" }>) => readonly Inline[];
  readonly link: (node: Link) => readonly Inline[];
  readonly figure: (node: Figure) => readonly Block[];
  readonly table: (node: Table) => readonly Block[];
}

/** A copy of a list of nodes, changed from the inside out. */
function changed<Node>(nodes: readonly Node[], changes: Changes): readonly Node[] {
  return nodes.flatMap((node) => {
    const whole = copied(node, changes);
    const change = changes[(whole as { type: keyof Changes }).type];
    return change === undefined ? [whole] : (change(whole as never) as readonly Node[]);
  });
}

function copied<Value>(value: Value, changes: Changes): Value {
  if (Array.isArray(value)) return changed(value, changes) as Value;
  if (value === null || typeof value !== "object" || ArrayBuffer.isView(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    typeof each === "object" ? copied(each, changes) : each,
  ]);
  return Object.fromEntries(entries) as Value;
}

function words(text: string): Inline {
  return { type: "text", text };
}

function around(wording: string, content: readonly Inline[]): readonly Inline[] {
  const [before = "", after = ""] = wording.split("{words}");
  return [words(before), ...content, words(after)];
}

function linked({ url, content }: Link, wording: string): readonly Inline[] {
  const said = inlineText(content);
  const saysItself = [said, `http://${said}`, `https://${said}`, `mailto:${said}`].includes(url);
  if (saysItself || !/^(https?|mailto|tel):/.test(url)) return content;
  return around(wording.replace("{address}", url.replace(/^(mailto|tel):/, "")), content);
}

function paragraph(text: string): Block {
  return { type: "paragraph", content: [words(text)] };
}

function figure({ alternative, caption }: Figure, wording: string): readonly Block[] {
  const said = paragraph(wording.replace("{alternative}", () => alternative));
  return [said, paragraph(inlineText(caption ?? []))];
}

function table(node: Table, wording: string, text: string): readonly Block[] {
  const { caption, head, rows, total } = node;
  const cell = (content: readonly Inline[], at: number) =>
    wording
      .replace("{heading}", () => inlineText(head[at] ?? []))
      .replace("{words}", () => inlineText(content));
  const [label = [], ...sums] = total ?? [];
  const said = [
    inlineText(caption ?? []),
    ...(rows.length === 0 ? head.map(inlineText) : rows.flatMap((row) => row.map(cell))),
    inlineText(label),
    ...sums.flatMap((sum, at) => (inlineText(sum) === "" ? [] : [cell(sum, at + 1)])),
  ].map(paragraph);
  const wide = fold(plainText({ children: said } as unknown as Minutes));
  return textWords(text).includes(wide) ? said : [node];
}
