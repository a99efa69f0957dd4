import type { EditedPdf, MutableDict } from "../../../support/pdf/edit-pdf.ts";
import { Name, type Value } from "../../../support/pdf/pdf-objects.ts";
import { broken } from "./broken.ts";

const words = (text: string) => Buffer.from(text, "latin1");

function link(pdf: EditedPdf): MutableDict {
  const [found] = pdf.all((dict) => dict.has("StructParent"));
  if (found === undefined) throw new Error("there is no link");
  return found;
}

function kind(
  pdf: EditedPdf,
  subtype: string,
  ...more: readonly (readonly [string, Value])[]
): void {
  const annotation = link(pdf);
  annotation.set("Subtype", new Name(subtype));
  for (const [key, value] of more) annotation.set(key, value);
}

function outlines(pdf: EditedPdf): MutableDict {
  return pdf.dict(pdf.catalog.get("Outlines"));
}

function places(pdf: EditedPdf): Value[] {
  return pdf.array(pdf.dict(pdf.dict(pdf.catalog.get("Names")).get("Dests")).get("Names"));
}

export const brokenAnnotations = broken(
  ["a note on the page", "annotations-are-links", "28-002", (pdf) => kind(pdf, "Text")],
  [
    "an annotation of no known kind",
    "annotations-are-links",
    "28-006",
    (pdf) => kind(pdf, "Sticker"),
  ],
  ["a trap net", "annotations-are-links", "28-007", (pdf) => kind(pdf, "TrapNet")],
  ["a form field", "annotations-are-links", "28-005 28-010", (pdf) => kind(pdf, "Widget")],
  ["a film", "annotations-are-links", "28-014 28-015", (pdf) => kind(pdf, "Screen")],
  [
    "an attached file on the page",
    "annotations-are-links",
    "28-016",
    (pdf) => kind(pdf, "FileAttachment"),
  ],
  ["a printer's mark", "annotations-are-links", "28-017 28-018", (pdf) => kind(pdf, "PrinterMark")],
  [
    "a link without words",
    "links-described",
    "28-004 28-012",
    (pdf) => void link(pdf).delete("Contents"),
  ],
  [
    "a link with empty words",
    "links-described",
    "28-012",
    (pdf) => void link(pdf).set("Contents", words("")),
  ],
  ["a hidden link", "links-shown", "", (pdf) => void link(pdf).set("F", 6)],
  ["a link that is not printed", "links-shown", "", (pdf) => void link(pdf).delete("F")],
  [
    "a link with a look of its own",
    "links-plain",
    "",
    (pdf) => void link(pdf).set("AP", new Map()),
  ],
  ["a link that does more", "links-plain", "", (pdf) => void link(pdf).set("PA", new Map())],
  [
    "a link in a paragraph",
    "links-tagged",
    "28-011",
    (pdf) => void pdf.element("Link").set("S", new Name("Span")),
  ],
  [
    "a link of no element",
    "links-tagged",
    "28-011",
    (pdf) => {
      const element = pdf.element("Link");
      element.set(
        "K",
        pdf.array(element.get("K")).filter((kid) => typeof kid === "number"),
      );
    },
  ],
  [
    "a link to a place that is not there",
    "links-lead",
    "",
    (pdf) =>
      void link(pdf).set(
        "A",
        new Map<string, Value>([
          ["S", new Name("GoTo")],
          ["D", words("nowhere")],
        ]),
      ),
  ],
  [
    "a link to a program",
    "links-lead",
    "",
    (pdf) => void link(pdf).set("A", new Map<string, Value>([["S", new Name("Launch")]])),
  ],
  [
    "a link to an address with a space in it",
    "links-lead",
    "",
    (pdf) =>
      void link(pdf).set(
        "A",
        new Map<string, Value>([
          ["S", new Name("URI")],
          ["URI", words("a b")],
        ]),
      ),
  ],
  [
    "a link off the page",
    "links-on-page",
    "",
    (pdf) => void link(pdf).set("Rect", [10, 10, 5000, 20]),
  ],
  [
    "a page without an order of tabs",
    "tabs-in-order",
    "28-008",
    (pdf) => void pdf.page(0).delete("Tabs"),
  ],
  [
    "a page in the order of rows",
    "tabs-in-order",
    "28-009",
    (pdf) => void pdf.page(0).set("Tabs", new Name("R")),
  ],
  [
    "a name that leads to no page",
    "places-exist",
    "",
    (pdf) => {
      const [, place] = places(pdf);
      pdf.array(place)[0] = null;
    },
  ],
  [
    "names out of order",
    "places-exist",
    "",
    (pdf) => {
      const all = places(pdf);
      all.push(...all.splice(0, 2));
    },
  ],
  [
    "a bookmark without words",
    "bookmarks-lead",
    "",
    (pdf) => void pdf.dict(outlines(pdf).get("First")).set("Title", words("")),
  ],
  [
    "bookmarks that are not counted",
    "bookmarks-lead",
    "",
    (pdf) => void outlines(pdf).delete("Count"),
  ],
  [
    "a bookmark that leads to no page",
    "bookmarks-lead",
    "",
    (pdf) => void pdf.dict(outlines(pdf).get("First")).set("Dest", [null]),
  ],
  [
    "bookmarks in a circle",
    "bookmarks-lead",
    "",
    (pdf) =>
      void pdf.dict(outlines(pdf).get("First")).set("Prev", outlines(pdf).get("Last") ?? null),
  ],
  [
    "an item without a bookmark",
    "bookmarks-are-headings",
    "",
    (pdf) => {
      const first = pdf.dict(outlines(pdf).get("First"));
      outlines(pdf).set("First", first.get("Next") ?? null);
    },
  ],
);
