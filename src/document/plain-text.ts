import type { Inline } from "./inlines.ts";
import type { Block, ListItem, Minutes, RollRow, TableRow } from "./nodes.ts";
import type { Limits } from "./restriction.ts";

type Blocks = {
  readonly [Kind in Block["type"]]: (node: Extract<Block, { type: Kind }>) => string;
};
type Inlines = {
  readonly [Kind in Inline["type"]]: (node: Extract<Inline, { type: Kind }>) => string;
};

/** The words of a document in the order they are read, a block a line. */
export function plainText(minutes: Minutes): string {
  return lines(minutes.children);
}

/** The words of some blocks, a block a line. */
export function blockText(blocks: readonly Block[]): string {
  return lines(blocks);
}

/** The words of a line. */
export function inlineText(content: readonly Inline[]): string {
  return content.map((node) => (inlines[node.type] as (node: Inline) => string)(node)).join("");
}

const inlines: Inlines = {
  text: (node) => node.text,
  time: (node) => node.text,
  emphasis: (node) => inlineText(node.content),
  strong: (node) => inlineText(node.content),
  prominent: (node) => inlineText(node.content),
  deleted: (node) => inlineText(node.content),
  link: (node) => inlineText(node.content),
  reference: (node) => inlineText(node.content),
  break: () => " ",
};

const blocks: Blocks = {
  logo: () => "",
  notice: ({ label, text }) => join([label, text]),
  status: (node) => node.text,
  title: (node) => inlineText(node.content),
  masthead: ({ title, web, subtitle }) => join([title, web ?? [], subtitle ?? []].map(inlineText)),
  roll: (node) => [node.label, ...node.rows.map(row)].join("\n"),
  item: ({ label, title, limits, children }) =>
    within(limits, join([labelled(label, inlineText(title)), lines(children)])),
  paragraph: (node) => inlineText(node.content),
  list: (node) => node.items.map(listItem).join("\n"),
  quotation: (node) => lines(node.children),
  table: ({ caption, head, rows, total }) =>
    join([inlineText(caption ?? []), ...[head, ...rows, ...(total ? [total] : [])].map(tableRow)]),
  figure: (node) => inlineText(node.caption ?? []),
  decision: (node) => join([node.label, lines(node.children)]),
  remark: (node) => join([node.label ?? "", lines(node.children)]),
  passage: (node) =>
    node.kind === "restricted"
      ? within(node.limits, lines(node.children))
      : join([node.label, lines(node.children)]),
  closing: (node) => inlineText(node.content),
  imprint: ({ statement, contact }) => lines([...(statement ? [statement] : []), ...contact]),
  signature: (node) => node.lines.map(signatureLine).join("\n"),
};

function lines(children: readonly Block[]): string {
  return join(children.map((node) => (blocks[node.type] as (node: Block) => string)(node)));
}

function row({ label, entries }: RollRow): string {
  return labelled(label, entries.map((entry) => entry.text + entry.separator).join(""));
}

function signatureLine(words: readonly string[]): string {
  return words.filter((part) => part !== "").join(" ");
}

function tableRow(row: TableRow): string {
  return row.map(inlineText).join(" ");
}

function listItem({ label, children }: ListItem): string {
  return labelled(label, lines(children));
}

function within(limits: Limits | null, text: string): string {
  return limits === null ? text : join([limits.begins, text, limits.ends]);
}

function labelled(label: string | null, text: string): string {
  return label === null ? text : `${label} ${text}`;
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}
