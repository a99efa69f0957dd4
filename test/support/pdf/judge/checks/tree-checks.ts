import { Ref } from "../../pdf-objects.ts";
import type { Check } from "../check.ts";
import { type JudgedPdf, optional } from "../judged-pdf.ts";
import type { Tagged } from "../structure-elements.ts";

/** Whether content and structure tree belong together (ISO 32000-1, 14.7). */
export const treeChecks = {
  /** Every stretch of content is in one element of its name, and every element's are on the page. */
  "content-in-tree": (pdf) => {
    const owners = ownersOf(pdf);
    const faults = pdf.pages.flatMap(({ content }, page) =>
      content.marks
        .filter(({ id }) => id !== null)
        .flatMap(({ id, tag }) => {
          const key = `${page} ${id}`;
          const [owner, ...others] = owners.get(key) ?? [];
          owners.delete(key);
          if (owner === undefined) return [`page ${page + 1}: stretch ${id} is in no element`];
          if (others.length > 0) return [`page ${page + 1}: stretch ${id} is in several elements`];
          return owner.role === tag ? [] : [`page ${page + 1}: ${tag} is in ${owner.role}`];
        }),
    );
    return [...faults, ...[...owners.keys()].map((key) => `stretch ${key} is on no page`)];
  },
  /** No number is given twice on a page. */
  "content-numbered-once": ({ pages }) =>
    pages.flatMap(({ content }, page) => {
      const ids = content.marks.flatMap(({ id }) => id ?? []);
      return ids.length === new Set(ids).size ? [] : [`page ${page + 1}`];
    }),
  /** Every stretch has something drawn in it. */
  "content-not-empty": ({ pages }) =>
    pages.flatMap(({ content }, page) =>
      content.marks
        .flatMap(({ id }) => (id === null || content.filled.has(id) ? [] : [id]))
        .map((id) => `page ${page + 1}: stretch ${id}`),
    ),
  /** The parent tree leads from each stretch and annotation to its element, and nowhere else. */
  "parent-tree": (pdf) => parentFaults(pdf),
  /** Elements know the one they are in. */
  "parents-known": ({ elements, catalog }) => {
    const root = catalog.get("StructTreeRoot");
    return elements
      .filter(({ dict, parent }) => {
        const above = dict.get("P");
        const asked = parent === null ? root : new Ref(parent.id);
        return !(above instanceof Ref && asked instanceof Ref && above.id === asked.id);
      })
      .map(named);
  },
  /** A page is drawn in the order in which the tree is read (ISO 14289-1, 7.2), and pages follow
   * each other; but the cells of a row that runs over pages each do so. */
  "reading-order": ({ elements, pages }) => {
    const numbers = pages.map(({ content }) => content.marks.flatMap(({ id }) => id ?? []));
    const last = new Map<number, number>();
    let before = { page: 0, row: -1 };
    return contentsOf(elements).flatMap(({ page, id, row }) => {
      const place = numbers[page]?.indexOf(id) ?? -1;
      const inOrder = place > (last.get(page) ?? -1);
      const forward = page >= before.page || (row !== -1 && row === before.row);
      last.set(page, place);
      before = { page, row };
      return inOrder && forward ? [] : [`page ${page + 1}: stretch ${id}`];
    });
  },
} satisfies Record<string, Check>;

export function named({ role, id }: Tagged): string {
  return `${role} (object ${id})`;
}

function ownersOf({ elements }: JudgedPdf): Map<string, Tagged[]> {
  const owners = new Map<string, Tagged[]>();
  for (const element of elements) {
    for (const kid of element.kids) {
      if (kid.type !== "content") continue;
      const key = `${kid.page} ${kid.id}`;
      owners.set(key, [...(owners.get(key) ?? []), element]);
    }
  }
  return owners;
}

/** All stretches in the order of the tree, each with the row of a table that it is in, or -1. */
function contentsOf(elements: readonly Tagged[]) {
  const found: { page: number; id: number; row: number }[] = [];
  const read = (element: Tagged, above: number): void => {
    const row = element.role === "TR" ? element.id : above;
    for (const kid of element.kids) {
      if (kid.type === "element") read(kid.element, row);
      else if (kid.type === "content") found.push({ page: kid.page, id: kid.id, row });
    }
  };
  for (const element of elements) if (element.parent === null) read(element, -1);
  return found;
}

function parentFaults(pdf: JudgedPdf): readonly string[] {
  const { objects, tree, pages, elements } = pdf;
  const numbers = objects.array(optional(objects, tree.get("ParentTree")).get("Nums"));
  const entries = new Map<number, unknown>();
  const faults: string[] = [];
  for (let index = 0; index < numbers.length; index += 2) {
    const key = numbers[index] as number;
    if (index > 0 && key <= (numbers[index - 2] as number)) faults.push(`${key} is out of order`);
    entries.set(key, objects.get(numbers[index + 1]));
    if (numbers[index + 1] instanceof Ref) entries.set(key, numbers[index + 1]);
  }
  const owners = ownersOf(pdf);
  for (const [page, { dict, content, annotations }] of pages.entries()) {
    const ids = content.marks.flatMap(({ id }) => id ?? []);
    const key = dict.get("StructParents");
    const row = entries.get(key as number);
    const parents = row instanceof Ref ? objects.array(row) : Array.isArray(row) ? row : [];
    if (ids.length > 0 || key !== undefined) entries.delete(key as number);
    if (parents.length !== Math.max(-1, ...ids) + 1) faults.push(`page ${page + 1}: its number`);
    for (const id of ids) {
      const [owner] = owners.get(`${page} ${id}`) ?? [];
      const parent = parents[id];
      if (!(parent instanceof Ref) || parent.id !== owner?.id) {
        faults.push(`page ${page + 1}: stretch ${id}`);
      }
    }
    for (const ref of annotations) {
      const key = objects.dict(ref).get("StructParent") as number;
      const parent = entries.get(key);
      entries.delete(key);
      const owner = elements.find(({ kids }) =>
        kids.some((kid) => kid.type === "object" && kid.object === ref.id && kid.page === page),
      );
      if (!(parent instanceof Ref) || parent.id !== owner?.id) {
        faults.push(`page ${page + 1}: annotation ${ref.id}`);
      }
    }
  }
  const next = tree.get("ParentTreeNextKey");
  const most = Math.max(-1, ...numbers.filter((_, index) => index % 2 === 0).map(Number));
  if (typeof next !== "number" || next <= most) faults.push("the next key is taken");
  return [...faults, ...[...entries.keys()].map((key) => `${key} is of no page or annotation`)];
}
