import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Inline, Reference } from "../../document/index.ts";
import { isSafeUrl } from "./is-safe-url.ts";

type Inlines = {
  readonly [Kind in Inline["type"]]: (
    node: Extract<Inline, { type: Kind }>,
    table: Inlines,
  ) => ElementContent[];
};

const linked: Inlines = {
  text: (node) => [{ type: "text", value: node.text }],
  time: ({ datetime, text }) => [h("time", { dateTime: datetime }, text)],
  emphasis: (node, table) => [h("em", {}, phrase(node.content, table))],
  strong: (node, table) => [h("strong", {}, phrase(node.content, table))],
  prominent: (node, table) => [h("b", {}, phrase(node.content, table))],
  // A link never stands in a link; and one that leads nowhere good is words like any others.
  link: (node, table) =>
    isSafeUrl(node.url)
      ? [h("a", { href: node.url }, phrase(node.content, bare))]
      : phrase(node.content, table),
  deleted: (node, table) => [h("del", {}, phrase(node.content, table))],
  reference: (node, table) =>
    table === bare
      ? phrase(node.content, table)
      : [h("a", { href: placeOf(node) }, phrase(node.content, bare))],
  break: () => [h("br"), { type: "text", value: " " }],
};

/** The page that is built with this one, and the place on it. */
function placeOf({ document, anchor }: Reference): string {
  if (document === null) return `#${anchor}`;
  const page = `${document.split("/").map(encodeURIComponent).join("/")}.html`;
  return anchor === "" ? page : `${page}#${encodeURIComponent(anchor)}`;
}

const bare: Inlines = { ...linked, link: (node) => phrase(node.content, bare) };

/** The words of a line. */
export function renderInlines(content: readonly Inline[]): ElementContent[] {
  return phrase(content, linked);
}

/** The words of a line that stands in a link itself. */
export function renderBareInlines(content: readonly Inline[]): ElementContent[] {
  return phrase(content, bare);
}

function phrase(content: readonly Inline[], table: Inlines): ElementContent[] {
  return content.flatMap((node) => {
    const handle = table[node.type] as (node: Inline, table: Inlines) => ElementContent[];
    return handle(node, table);
  });
}
