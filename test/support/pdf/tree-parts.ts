import { composeBonds } from "../../../src/compose/compose-bonds.ts";
import type {
  Block,
  Closing,
  Decision,
  Furniture,
  Inline,
  Item,
  List,
  ListItem,
  Minutes,
  Paragraph,
  Roll,
  RollRow,
} from "../../../src/document/index.ts";
import { wording } from "../wording.ts";

/** Short ways to write a document tree by hand. */

export function text(words: string): Inline {
  return { type: "text", text: words };
}

export function paragraph(...content: readonly (string | Inline)[]): Paragraph {
  return { type: "paragraph", content: inlines(content) };
}

function inlines(content: readonly (string | Inline)[]): readonly Inline[] {
  return content.map((part) => (typeof part === "string" ? text(part) : part));
}

export function prominent(words: string): Inline {
  return { type: "prominent", content: [text(words)] };
}

export function link(url: string, ...content: readonly (string | Inline)[]): Inline {
  return { type: "link", url, content: inlines(content) };
}

export function list(...items: readonly ListItem[]): List {
  return { type: "list", ordered: items[0]?.label !== "•", items };
}

export function entry(
  label: string,
  words: string | readonly (Paragraph | List)[],
  anchor: string | null = null,
): ListItem {
  return { label, anchor, children: typeof words === "string" ? [paragraph(words)] : words };
}

export function item(
  level: Item["level"],
  label: string | null,
  title: string,
  ...children: readonly Block[]
): Item {
  const anchor = (label ?? title).replace(/[^\w-]/g, "");
  const permalink = `Link to ${label ?? title}`;
  const head = { type: "item", level, appendix: false, label, anchor, permalink } as const;
  return { ...head, title: [text(title)], limits: null, children };
}

export function decision(anchor: string, ...children: readonly (Paragraph | List)[]): Decision {
  return {
    type: "decision",
    label: "RESOLVED -",
    anchor,
    permalink: `Link to ${anchor}`,
    children,
  };
}

/** A run-in list as people write it: "A, B and C". */
export function row(label: string | null, ...names: readonly string[]): RollRow {
  const entries = names.map((name, index) => {
    const left = names.length - 1 - index;
    return { text: name, separator: left > 1 ? ", " : left === 1 ? " and " : "" };
  });
  return { label, entries };
}

export function roll(label: string, anchor: string, ...rows: readonly RollRow[]): Roll {
  return { type: "roll", label, anchor, rows };
}

export function closing(words: string): Closing {
  return { type: "closing", content: [text(words)] };
}

export function furniture(runningHead: string, mark: string | null): Furniture {
  return {
    runningHead,
    headsFirstPage: false,
    pageNumber: "Page {page} of {pages}",
    leaf: [],
    notice: null,
    mark,
    standing: [],
    skip: "Skip to the minutes",
    contents: "Items",
    companions: "Other forms",
    attachment: "The same as data",
    formats: { pdf: "PDF", text: "Text", json: "Data" },
    plain: {
      deleted: "[deleted: {words}]",
      link: "{words} ({address})",
      figure: "[Image: {alternative}]",
      cell: "{heading} - {words}",
    },
    index: "All minutes",
  };
}

/** What the house of the examples keeps on a line. */
const bonds = composeBonds(wording);

export function minutes(
  metadata: Minutes["metadata"],
  furnished: Furniture,
  ...children: readonly Block[]
): Minutes {
  const { author: name, date: start } = metadata;
  const facts = {
    type: "meeting",
    body: { name, url: null },
    start,
    end: null,
    place: null,
  } as const;
  const head = { type: "minutes", edition: "public", lang: "en-GB" } as const;
  return { ...head, metadata, facts, furniture: furnished, bonds, children };
}
