import type { Element } from "hast";
import { h } from "hastscript";
import type { Block } from "../../document/index.ts";
import { renderDecision } from "./decision.ts";
import { renderFigure } from "./figure.ts";
import { renderImprint } from "./imprint.ts";
import { renderInlines } from "./inlines.ts";
import { renderItem } from "./item.ts";
import { lines } from "./lines.ts";
import { renderList } from "./list.ts";
import { renderLogo } from "./logo.ts";
import { renderMasthead } from "./masthead.ts";
import { renderNotice } from "./notice.ts";
import { renderPassage } from "./passage.ts";
import { renderRemark } from "./remark.ts";
import { renderRoll } from "./roll.ts";
import { renderSignature } from "./signature.ts";
import { renderTable } from "./table.ts";

type Blocks = {
  readonly [Kind in Block["type"]]: (node: Extract<Block, { type: Kind }>) => Element;
};

const blocks: Blocks = {
  logo: renderLogo,
  notice: renderNotice,
  status: (node) => h("p", { className: "status" }, node.text),
  title: (node) => h("h1", {}, renderInlines(node.content)),
  masthead: renderMasthead,
  roll: renderRoll,
  item: (node) => renderItem(node, renderBlocks(node.children)),
  paragraph: (node) => h("p", {}, renderInlines(node.content)),
  list: renderList,
  decision: (node) => renderDecision(node, renderBlocks(node.children)),
  quotation: (node) => h("blockquote", {}, lines(renderBlocks(node.children))),
  table: renderTable,
  figure: renderFigure,
  remark: (node) => renderRemark(node, renderBlocks(node.children)),
  passage: (node) => renderPassage(node, renderBlocks(node.children)),
  imprint: renderImprint,
  signature: renderSignature,
  closing: (node) => h("p", { className: "closing" }, renderInlines(node.content)),
};

export function renderBlocks(nodes: readonly Block[]): Element[] {
  return nodes.map((node) => (blocks[node.type] as (node: Block) => Element)(node));
}
