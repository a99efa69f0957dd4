import { type Dict, textString } from "../../pdf-objects.ts";
import type { Check } from "../check.ts";
import { type JudgedPdf, optional } from "../judged-pdf.ts";
import { nameOf, type Tagged } from "../structure-elements.ts";
import { named } from "./tree-checks.ts";

/** Links, the only annotations there are. */
export const annotationChecks = {
  /** No form field, note, film, sound, attached file or printer's mark stands on a page. */
  "annotations-are-links": onEach((annotation) => {
    const kind = nameOf(annotation.get("Subtype"));
    return kind === "Link" ? null : kind;
  }),
  /** A link says where it leads (ISO 14289-1, 7.18.5). */
  "links-described": onEach((annotation) =>
    /\S/.test(textString(annotation.get("Contents")) ?? "") ? null : "no words",
  ),
  /** It is printed and never hidden (ISO 19005-3, 6.3.2). */
  "links-shown": onEach((annotation) =>
    annotation.get("F") === 4 ? null : `flags ${annotation.get("F")}`,
  ),
  /** It holds nothing that safermk does not mean: no look of its own, no second action. */
  "links-plain": onEach((annotation) => {
    const more = [...annotation.keys()].filter((key) => !LINK_KEYS.has(key));
    return more.length === 0 ? null : more.join(" ");
  }),
  /** It stands in a Link element, and that has words. */
  "links-tagged": (pdf) => {
    const owned = new Map<number, Tagged>();
    for (const element of pdf.elements) {
      for (const kid of element.kids) if (kid.type === "object") owned.set(kid.object, element);
    }
    const loose = pdf.pages.flatMap(({ annotations }, page) =>
      annotations
        .filter(({ id }) => owned.get(id)?.role !== "Link")
        .map(({ id }) => `page ${page + 1}: annotation ${id}`),
    );
    const links = pdf.elements.filter(({ role }) => role === "Link");
    const bare = links.filter(
      ({ kids }) => !kids.some(({ type }) => type === "object") || kids.length < 2,
    );
    return [...loose, ...bare.map(named)];
  },
  /** It leads to an address, or to a place that exists (ISO 19005-3, 6.5). */
  "links-lead": (pdf) => {
    const places = new Set(placesOf(pdf).map(([name]) => name));
    return links(pdf).flatMap(({ annotation, page }) => {
      const action = optional(pdf.objects, annotation.get("A"));
      const kind = nameOf(action.get("S"));
      const to = textString(action.get("URI") ?? action.get("D")) ?? "";
      if (kind === "URI" && /^[!-~]+$/.test(to)) return [];
      if (kind === "GoTo" && places.has(to)) return [];
      return [`page ${page + 1}: ${kind} ${to}`];
    });
  },
  /** Its area is on the page. */
  "links-on-page": (pdf) =>
    links(pdf).flatMap(({ annotation, page }) => {
      const [left = 0, foot = 0, right = 0, head = 0] = numbers(pdf, annotation.get("Rect"));
      const [, , width = 0, height = 0] = numbers(pdf, pdf.pages[page]?.dict.get("MediaBox"));
      const within = left >= 0 && foot >= 0 && right <= width && head <= height;
      return within && left < right && foot < head ? [] : [`page ${page + 1}: ${left} ${foot}`];
    }),
  /** Who goes by the tabulator goes in the order of the tree (7.18.3). */
  "tabs-in-order": ({ pages }) =>
    pages.flatMap(({ dict }, page) =>
      nameOf(dict.get("Tabs")) === "S" ? [] : [`page ${page + 1}: ${nameOf(dict.get("Tabs"))}`],
    ),
  /** Names of places are sorted, and each leads to a page (ISO 32000-1, 7.9.6, 12.3.2). */
  "places-exist": (pdf) => {
    const places = placesOf(pdf);
    const order = places.flatMap(([, , key], index) => {
      const before = places[index - 1]?.[2];
      return before === undefined || before < key ? [] : [`${key} is out of order`];
    });
    return [...order, ...places.flatMap(([name, place]) => placeFault(pdf, name, place))];
  },
  /** Bookmarks have words, count themselves, and lead to a page (ISO 32000-1, 12.3.3). */
  "bookmarks-lead": (pdf) => {
    const root = optional(pdf.objects, pdf.catalog.get("Outlines"));
    return root.size === 0 ? [] : bookmarkFaults(pdf, root, 1);
  },
  /** The bookmarks are the headings below the title that are items. */
  "bookmarks-are-headings": (pdf) => {
    const count = (parent: Dict): number =>
      kidsOf(pdf, parent).reduce((n, kid) => n + 1 + count(kid), 0);
    const marks = count(optional(pdf.objects, pdf.catalog.get("Outlines")));
    const items = pdf.elements.filter(
      ({ role, parent }) => /^H[2-4]$/.test(role) && parent?.role === "Sect",
    );
    return marks === items.length ? [] : [`${marks} bookmarks for ${items.length} headings`];
  },
} satisfies Record<string, Check>;

const LINK_KEYS = new Set("Type Subtype Rect Border F Contents A StructParent".split(" "));

function links(pdf: JudgedPdf): readonly { annotation: Dict; page: number }[] {
  return pdf.pages.flatMap(({ annotations }, page) =>
    annotations.map((ref) => ({ annotation: pdf.objects.dict(ref), page })),
  );
}

function onEach(judge: (annotation: Dict) => string | null): Check {
  return (pdf) =>
    links(pdf).flatMap(({ annotation, page }) => {
      const fault = judge(annotation);
      return fault === null ? [] : [`page ${page + 1}: ${fault}`];
    });
}

function numbers({ objects }: JudgedPdf, value: unknown): readonly number[] {
  return objects.array(value as never) as readonly number[];
}

/** Name, place, and the name as it is written. */
function placesOf({
  objects,
  catalog,
}: JudgedPdf): readonly [string, readonly unknown[], string][] {
  const tree = optional(objects, optional(objects, catalog.get("Names")).get("Dests"));
  const names = objects.array(tree.get("Names"));
  return names.flatMap((name, index): [string, readonly unknown[], string][] =>
    index % 2 === 0
      ? [
          [
            textString(name) ?? "",
            objects.array(names[index + 1]),
            Buffer.from(name as Uint8Array).toString("latin1"),
          ],
        ]
      : [],
  );
}

function placeFault(pdf: JudgedPdf, name: string, place: readonly unknown[]): readonly string[] {
  const [page, kind, left, top, zoom] = place;
  const on = pdf.pages.find(({ id }) => (page as { id?: number } | undefined)?.id === id);
  const [, , , height = 0] = numbers(pdf, on?.dict.get("MediaBox"));
  const inside = typeof top === "number" && top > 0 && top <= height;
  const exact = nameOf(kind as never) === "XYZ" && left === 0 && zoom === 0;
  return on !== undefined && inside && exact ? [] : [`${name} leads nowhere`];
}

function bookmarkFaults(pdf: JudgedPdf, parent: Dict, depth: number): readonly string[] {
  const kids = kidsOf(pdf, parent);
  const asked = depth === 1 ? kids.length : kids.length === 0 ? undefined : -kids.length;
  const faults = parent.get("Count") === asked ? [] : [`${parent.get("Count")} of ${kids.length}`];
  return [
    ...faults,
    ...kids.flatMap((kid, index) => {
      const title = textString(kid.get("Title")) ?? "";
      const wrong = [
        ...(/\S/.test(title) ? [] : ["a bookmark without words"]),
        ...placeFault(pdf, title, pdf.objects.array(kid.get("Dest"))),
        ...(optional(pdf.objects, kid.get("Parent")) === parent ? [] : [`${title}: its parent`]),
        ...(optional(pdf.objects, kid.get("Prev")) === (kids[index - 1] ?? NONE) ||
        (index === 0 && !kid.has("Prev"))
          ? []
          : [`${title}: the one before`]),
      ];
      return [...wrong, ...bookmarkFaults(pdf, kid, depth + 1)];
    }),
  ];
}

const NONE: Dict = new Map();

function kidsOf({ objects }: JudgedPdf, parent: Dict): readonly Dict[] {
  const found: Dict[] = [];
  for (let at = parent.get("First"); at !== undefined; ) {
    const dict = objects.dict(at);
    if (found.includes(dict)) break;
    found.push(dict);
    at = dict.get("Next");
  }
  return found;
}
