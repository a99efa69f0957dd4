import { type Name, textString } from "../../pdf-objects.ts";
import type { Check } from "../check.ts";
import { type JudgedPdf, optional } from "../judged-pdf.ts";
import { nameOf, type Tagged } from "../structure-elements.ts";
import { named } from "./tree-checks.ts";

/** Standard structure types (ISO 32000-1, 14.8.4). */
const STANDARD = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private " +
    "H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot " +
    "Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form"
  ).split(" "),
);

const GROUPS = ["Document", "Sect", "Div"];
const BLOCKS = [...GROUPS, "BlockQuote", "LBody"];
const LINES = ["P", "H1", "H2", "H3", "H4", "Caption", "TH", "TD", "Lbl"];

/** What each element may stand in: the standard's tables 333, 336, 337 and 338, and stricter. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  Document: [""],
  Sect: ["Document", "Sect"],
  Div: GROUPS,
  H1: ["Document"],
  H2: ["Document", "Sect"],
  H3: ["Sect"],
  H4: ["Sect"],
  P: BLOCKS,
  L: BLOCKS,
  LI: ["L"],
  Lbl: ["LI"],
  LBody: ["LI"],
  BlockQuote: BLOCKS,
  Table: BLOCKS,
  Caption: ["Table", "Div"],
  THead: ["Table"],
  TBody: ["Table"],
  TFoot: ["Table"],
  TR: ["THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
  Figure: ["Div"],
  Span: [...LINES, "Span", "Link"],
  Link: [...LINES, "Span"],
};

/** How the kids of some elements follow each other. */
const KIDS: Readonly<Record<string, RegExp>> = {
  L: /^(LI )+$/,
  LI: /^Lbl LBody $/,
  Table: /^(Caption )?THead (TBody )?(TFoot )?$/,
  THead: /^(TR )+$/,
  TBody: /^(TR )+$/,
  TFoot: /^(TR )+$/,
  TR: /^((TH|TD) )+$/,
};

/** What elements are and how they stand in one another. */
export const roleChecks = {
  /** Every role is a standard one, or leads to one (ISO 14289-1, 7.1). */
  "roles-standard": ({ elements, objects, tree }) => {
    const map = optional(objects, tree.get("RoleMap"));
    return elements.filter(({ role }) => !endsWell(role, map)).map(named);
  },
  /** No standard role is made another. */
  "roles-kept": ({ objects, tree }) =>
    [...optional(objects, tree.get("RoleMap")).keys()].filter((role) => STANDARD.has(role)),
  /** There is one document, and all is in it. */
  "one-document": ({ elements }) => {
    const tops = elements.filter(({ parent }) => parent === null);
    return tops.length === 1 && tops[0]?.role === "Document" ? [] : tops.map(named);
  },
  /** Elements stand in those that may hold them. */
  "elements-placed": ({ elements }) =>
    elements
      .filter(({ role, parent }) => !(PARENTS[role] ?? []).includes(parent?.role ?? ""))
      .map((element) => `${named(element)} in ${element.parent?.role ?? "nothing"}`),
  /** Lists and tables have the kids they must, in their order, and no words of their own. */
  "elements-ordered": ({ elements }) =>
    elements
      .filter(({ role, kids }) => KIDS[role] !== undefined && !KIDS[role].test(rolesOf(kids)))
      .map((element) => `${named(element)}: ${rolesOf(element.kids)}`),
  /** No element but a cell is empty. */
  "elements-filled": ({ elements }) =>
    elements.filter(({ role, kids }) => kids.length === 0 && !/^T[HD]$/.test(role)).map(named),
  /** Rows have as many cells as their table has columns; nothing spans. */
  "tables-regular": ({ elements }) =>
    elements
      .filter(({ role }) => role === "Table")
      .filter((table) => new Set(rowsOf(table).map(({ kids }) => kids.length)).size !== 1)
      .map(named),
  /** A head says which cells it is for (7.5). */
  "heads-scoped": (pdf) =>
    pdf.elements
      .filter(({ role }) => role === "TH")
      .filter((element) => !/^(Row|Column|Both)$/.test(attribute(pdf, element, "Table", "Scope")))
      .map(named),
  /** Every cell of the head of a table is a head. */
  "heads-are-heads": ({ elements }) =>
    elements
      .filter(({ role, parent }) => role === "TD" && parent?.parent?.role === "THead")
      .map(named),
  /** The first heading is H1, no level is skipped, and there is one H1 (7.4). */
  "headings-in-steps": ({ elements }) => {
    const levels = elements.flatMap(({ role }) => {
      const level = /^H([1-6])$/.exec(role)?.[1];
      return level === undefined ? [] : [Number(level)];
    });
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    const firsts = levels.filter((level) => level === 1).length;
    return [
      ...skips.map((level) => `H${level} after a skip`),
      ...(firsts === 1 ? [] : [`${firsts} of H1`]),
    ];
  },
  /** No heading without a level. */
  "headings-levelled": ({ elements }) => elements.filter(({ role }) => role === "H").map(named),
  /** A list says how it counts, as its labels do (7.6). */
  "lists-numbered": (pdf) =>
    pdf.elements
      .filter(({ role }) => role === "L")
      .filter((element) => !COUNTS.has(attribute(pdf, element, "List", "ListNumbering")))
      .map(named),
  /** A figure or formula says what it shows (7.3, 7.7). */
  "figures-described": ({ elements }) =>
    elements
      .filter(({ role }) => role === "Figure" || role === "Formula")
      .filter(({ dict }) => !/\S/.test(textString(dict.get("Alt")) ?? ""))
      .map(named),
  /** A figure stands in a box inside its page (ISO 32000-1, 14.8.5.4.3). */
  "figures-boxed": (pdf) =>
    pdf.elements
      .filter(({ role }) => role === "Figure")
      .filter((element) => !isBoxed(pdf, element))
      .map(named),
  /** A note has a name of its own (7.9). */
  "notes-named": ({ elements }) => {
    const names = elements
      .filter(({ role }) => role === "Note")
      .map(({ dict }) => textString(dict.get("ID")) ?? "");
    return names.filter((name, index) => name === "" || names.indexOf(name) !== index);
  },
  /** Words in place of those drawn stand on spans alone, and are words. */
  "replacements-on-spans": ({ elements }) =>
    elements
      .filter(({ dict }) => dict.has("ActualText"))
      .filter(({ role, dict }) => role !== "Span" || !textString(dict.get("ActualText")))
      .map(named),
  /** An element says nothing of itself that safermk does not mean: no class, no expansion. */
  "elements-plain": ({ elements }) =>
    elements.flatMap((element) =>
      [...element.dict.keys()]
        .filter((key) => !ELEMENT_KEYS.has(key))
        .map((key) => `${named(element)}: ${key}`),
    ),
} satisfies Record<string, Check>;

const COUNTS = new Set("Disc Decimal LowerAlpha UpperAlpha LowerRoman UpperRoman".split(" "));
const ELEMENT_KEYS = new Set("Type S P K Pg A Alt ActualText Lang ID".split(" "));

function endsWell(role: string, map: ReadonlyMap<string, unknown>): boolean {
  const seen = new Set<string>();
  let at = role;
  while (!STANDARD.has(at)) {
    const next = map.get(at);
    if (next === undefined || seen.has(at)) return false;
    seen.add(at);
    at = (next as Name).name;
  }
  return true;
}

function rolesOf(kids: Tagged["kids"]): string {
  return kids.map((kid) => `${kid.type === "element" ? kid.element.role : kid.type} `).join("");
}

function rowsOf({ kids }: Tagged): readonly Tagged[] {
  return kids.flatMap((kid) => {
    if (kid.type !== "element") return [];
    return kid.element.role === "TR" ? [kid.element] : rowsOf(kid.element);
  });
}

function attribute({ objects }: JudgedPdf, { dict }: Tagged, owner: string, name: string): string {
  const attributes = optional(objects, dict.get("A"));
  return nameOf(attributes.get("O")) === owner ? nameOf(attributes.get(name)) : "";
}

function isBoxed({ objects, pages }: JudgedPdf, { dict, kids }: Tagged): boolean {
  const box = objects.array(optional(objects, dict.get("A")).get("BBox")) as number[];
  const [left = 0, foot = 0, right = 0, head = 0] = box;
  const on = kids.find((kid) => kid.type === "content");
  const media = pages[on?.page ?? -1]?.dict.get("MediaBox");
  const [, , width = 0, height = 0] = objects.array(media) as number[];
  return left >= 0 && foot >= 0 && left < right && foot < head && right <= width && head <= height;
}
