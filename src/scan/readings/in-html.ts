import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Reading } from "../artefact.ts";
import { inScript } from "./in-script.ts";

type Node = DefaultTreeAdapterTypes.Node;

/** Elements within a line: their words run on. */
const inLine = new Set(
  "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time tspan u var wbr".split(
    " ",
  ),
);

/** The words of a page: its text, run on and parted at every tag, attributes, comments, scripts. */
export function inHtml(source: string): readonly Reading[] {
  const said = { run: "", parted: "", attributes: "", comments: "", scripts: "" };
  // Not by calls within calls: a page may be nested deeper than they go.
  const waiting: (Node | string)[] = [parse(source)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === "string") said.run += node;
    else if (node.nodeName === "#text" && "value" in node) {
      const parent = node.parentNode?.nodeName;
      if (parent === "script" || parent === "style") said.scripts += `${node.value}\n`;
      else {
        said.run += node.value;
        said.parted += `${node.value} `;
      }
    } else if (node.nodeName === "#comment" && "data" in node) said.comments += `${node.data}\n`;
    else {
      if ("attrs" in node) said.attributes += attributesOf(node.attrs);
      const edge = inLine.has(node.nodeName) ? "" : "\n";
      if ("content" in node) waiting.push(node.content);
      waiting.push(edge);
      if ("childNodes" in node) waiting.push(...node.childNodes.toReversed());
      waiting.push(edge);
    }
  }
  return [
    { where: "its text", text: said.run },
    { where: "its text", text: said.parted },
    { where: "its attributes", text: said.attributes },
    { where: "its comments", text: said.comments },
    ...inScript(said.scripts),
  ];
}

function attributesOf(attributes: readonly { name: string; value: string }[]): string {
  return attributes
    .map(({ name, value }) => `${name} ${value}\n${value.includes("%") ? unescaped(value) : ""}\n`)
    .join("");
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return "";
  }
}
