import type { EditedPdf, MutableDict } from "../../../support/pdf/edit-pdf.ts";
import { Name, type Value } from "../../../support/pdf/pdf-objects.ts";
import { broken } from "./broken.ts";

const name = (word: string) => new Name(word);
const words = (text: string) => Buffer.from(text, "latin1");

function role(pdf: EditedPdf, from: string, to: string, index = 0): MutableDict {
  const element = pdf.element(from, index);
  element.set("S", name(to));
  return element;
}

/** Gives an element another role in the stream, too. */
function renamed(pdf: EditedPdf, from: string, to: string): void {
  role(pdf, from, to);
  pdf.rewrite(0, (text) => text.replace(`/${from} <<`, `/${to} <<`));
}

const tree = (pdf: EditedPdf) => pdf.dict(pdf.catalog.get("StructTreeRoot"));
const nums = (pdf: EditedPdf) => pdf.array(pdf.dict(tree(pdf).get("ParentTree")).get("Nums"));

function mapped(pdf: EditedPdf, ...pairs: readonly (readonly [string, string])[]): void {
  const map = new Map<string, Value>(pairs.map(([from, to]) => [from, name(to)]));
  tree(pdf).set("RoleMap", map);
}

export const brokenStructure = broken(
  [
    "a stretch in no element",
    "content-in-tree",
    "01-005",
    (pdf) => {
      const element = pdf.element("P", 3);
      element.set("K", []);
    },
  ],
  [
    "a stretch in two elements",
    "content-in-tree",
    "",
    (pdf) => {
      const [first, second] = [pdf.element("P"), pdf.element("P", 1)];
      second.set("K", [...pdf.array(second.get("K")), ...pdf.array(first.get("K"))]);
    },
  ],
  [
    "an element whose stretch is on no page",
    "content-in-tree",
    "",
    (pdf) => {
      const element = pdf.element("P");
      element.set("K", [...pdf.array(element.get("K")), 9999]);
    },
  ],
  [
    "a number given twice on a page",
    "content-numbered-once",
    "",
    (pdf) => pdf.rewrite(0, (text) => text.replace("/MCID 1>>", "/MCID 0>>")),
  ],
  [
    "a stretch with nothing in it",
    "content-not-empty",
    "",
    (pdf) => pdf.rewrite(0, (text) => text.replace(/(\/MCID 2>> BDC\n)[\s\S]*?\nEMC/, "$1EMC")),
  ],
  [
    "a parent tree that leads elsewhere",
    "parent-tree",
    "",
    (pdf) => {
      const row = nums(pdf).find(Array.isArray) as Value[];
      row.reverse();
    },
  ],
  [
    "a page without its number in the parent tree",
    "parent-tree",
    "",
    (pdf) => void pdf.page(0).delete("StructParents"),
  ],
  [
    "an annotation without its number",
    "parent-tree",
    "",
    (pdf) => {
      const [link] = pdf.all((dict) => dict.has("StructParent"));
      link?.delete("StructParent");
    },
  ],
  [
    "a number of the parent tree that is nobody's",
    "parent-tree",
    "",
    (pdf) => void nums(pdf).push(99_999, []),
  ],
  [
    "a next number that is taken",
    "parent-tree",
    "",
    (pdf) => void tree(pdf).set("ParentTreeNextKey", 0),
  ],
  [
    "an element that names another parent",
    "parents-known",
    "",
    (pdf) => void pdf.element("LI").set("P", pdf.refOf(pdf.element("Document"))),
  ],
  [
    "a tree in another order than the page",
    "reading-order",
    "09-001",
    (pdf) => {
      const document = pdf.element("Document");
      document.set("K", [...pdf.array(document.get("K"))].reverse());
    },
  ],
  [
    "a role that is no standard one",
    "roles-standard",
    "02-001",
    (pdf) => void role(pdf, "P", "Clause"),
  ],
  [
    "a role that leads to no standard one",
    "roles-standard",
    "02-001",
    (pdf) => {
      role(pdf, "P", "Clause");
      mapped(pdf, ["Clause", "Section"]);
    },
  ],
  [
    "roles that lead to one another",
    "roles-standard",
    "02-003",
    (pdf) => {
      role(pdf, "P", "Clause");
      mapped(pdf, ["Clause", "Section"], ["Section", "Clause"]);
    },
  ],
  ["a standard role made another", "roles-kept", "02-004", (pdf) => mapped(pdf, ["P", "H1"])],
  [
    "a second document",
    "one-document",
    "",
    (pdf) => {
      const extra = pdf.add(
        new Map<string, Value>([
          ["Type", name("StructElem")],
          ["S", name("Document")],
          ["P", pdf.catalog.get("StructTreeRoot") ?? null],
          ["K", []],
        ]),
      );
      tree(pdf).set("K", [...pdf.array(tree(pdf).get("K")), extra]);
    },
  ],
  ["a row outside a table", "elements-placed", "09-004", (pdf) => void role(pdf, "THead", "Div")],
  ["a cell outside a row", "elements-placed", "09-004", (pdf) => void role(pdf, "TR", "Sect")],
  ["an entry outside a list", "elements-placed", "09-005", (pdf) => void role(pdf, "L", "Div")],
  ["a label outside an entry", "elements-placed", "09-005", (pdf) => void role(pdf, "LI", "Div")],
  [
    "an entry of contents outside contents",
    "elements-placed",
    "09-006",
    (pdf) => renamed(pdf, "P", "TOCI"),
  ],
  ["ruby outside ruby", "elements-placed", "09-007", (pdf) => renamed(pdf, "P", "RB")],
  ["warichu outside warichu", "elements-placed", "09-008", (pdf) => renamed(pdf, "P", "WT")],
  [
    "a table inside a heading",
    "elements-placed",
    "09-002",
    (pdf) => {
      const table = pdf.element("Table");
      const heading = pdf.element("H2");
      table.set("P", pdf.refOf(heading));
      heading.set("K", [...pdf.array(heading.get("K")), pdf.refOf(table)]);
      for (const holder of pdf.elements("Sect")) {
        const id = pdf.refOf(table).id;
        holder.set(
          "K",
          pdf.array(holder.get("K")).filter((kid) => (kid as { id?: number }).id !== id),
        );
      }
    },
  ],
  [
    "a formula without words",
    "figures-described",
    "17-002",
    (pdf) => void role(pdf, "P", "Formula"),
  ],
  ["a form field that is none", "elements-placed", "24-001", (pdf) => void role(pdf, "P", "Form")],
  [
    "two columns of figures as kids of a table",
    "elements-ordered",
    "09-004",
    (pdf) => {
      const table = pdf.element("Table");
      table.set("K", [...pdf.array(table.get("K"))].reverse());
    },
  ],
  [
    "an entry without a body",
    "elements-ordered",
    "09-005",
    (pdf) => {
      const entry = pdf.element("LI");
      entry.set("K", pdf.array(entry.get("K")).slice(0, 1));
    },
  ],
  [
    "an element with nothing in it",
    "elements-filled",
    "",
    (pdf) => void pdf.element("H2").set("K", []),
  ],
  [
    "a row that lacks a cell",
    "tables-regular",
    "",
    (pdf) => {
      const row = pdf.element("TR", 5);
      row.set("K", pdf.array(row.get("K")).slice(1));
    },
  ],
  [
    "a head that says nothing of its cells",
    "heads-scoped",
    "15-003",
    (pdf) => void pdf.element("TH").delete("A"),
  ],
  [
    "a head of a column tagged as a plain cell",
    "heads-are-heads",
    "15-001 15-002",
    (pdf) => void role(pdf, "TH", "TD"),
  ],
  [
    "a first heading that is not of the first level",
    "headings-in-steps",
    "14-002",
    (pdf) => void role(pdf, "H1", "P"),
  ],
  [
    "a level of heading skipped",
    "headings-in-steps",
    "14-003",
    (pdf) => void role(pdf, "H2", "H4"),
  ],
  [
    "headings with and without levels",
    "headings-levelled",
    "14-006 14-007",
    (pdf) => {
      role(pdf, "H2", "H", 2);
      role(pdf, "H2", "H", 2);
    },
  ],
  [
    "a list that does not say how it counts",
    "lists-numbered",
    "16-001 16-002",
    (pdf) => void pdf.element("L").delete("A"),
  ],
  [
    "a figure without words",
    "figures-described",
    "13-004",
    (pdf) => void pdf.element("Figure").delete("Alt"),
  ],
  [
    "a figure with empty words",
    "figures-described",
    "13-004",
    (pdf) => void pdf.element("Figure").set("Alt", words(" ")),
  ],
  ["a figure without a box", "figures-boxed", "", (pdf) => void pdf.element("Figure").delete("A")],
  ["a note without a name", "notes-named", "19-003", (pdf) => void role(pdf, "P", "Note")],
  [
    "two notes of one name",
    "notes-named",
    "19-004",
    (pdf) => {
      for (let time = 0; time < 2; time++) role(pdf, "P", "Note").set("ID", words("note"));
    },
  ],
  [
    "words in place of a paragraph",
    "replacements-on-spans",
    "",
    (pdf) => void pdf.element("P").set("ActualText", words("others")),
  ],
  [
    "empty words in place of those drawn",
    "replacements-on-spans",
    "",
    (pdf) => void pdf.element("Span").set("ActualText", words("")),
  ],
  [
    "an element of a class",
    "elements-plain",
    "",
    (pdf) => void pdf.element("P").set("C", name("Odd")),
  ],
  [
    "an element in no language",
    "language-said",
    "11-001 11-002",
    (pdf) => void pdf.element("P").set("Lang", words("")),
  ],
);
