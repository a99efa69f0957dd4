import type { Tag } from "../layout/tag.ts";
import type { PdfFile, Reference } from "./pdf-file.ts";
import { textString } from "./text-string.ts";

interface Element {
  readonly reference: Reference;
  readonly kids: unknown[];
  page: Reference | null;
}

/** The structure tree of a document (ISO 32000-1, 14.7), grown as its text is drawn. */
export interface StructureTree {
  /** Gives an element without text its place: an empty cell. */
  place(tag: Tag): void;
  /** Numbers a stretch of text of the current page that belongs to an element. */
  content(tag: Tag): number;
  /** Says where an element without text stands: left, foot, right and head. */
  box(tag: Tag, area: readonly number[]): void;
  /** Puts an annotation of the current page under an element, and writes it. */
  annotation(tag: Tag, reference: Reference): void;
  /** Writes all of it. */
  end(): void;
}

/**
 * pdfkit's own elements point an annotation to whichever page is the current one when they are
 * written, which is the wrong one for a link that runs over a page break.
 */
export function structureTree(file: PdfFile): StructureTree {
  const elements = new Map<Tag, Element>();
  const top: unknown[] = [];
  const element = (tag: Tag): Element => {
    const before = elements.get(tag);
    if (before !== undefined) return before;
    const parent = tag.parent === null ? null : element(tag.parent);
    const above = parent?.reference ?? file.getStructTreeRoot();
    const made: Element = { reference: file.ref(dictionary(tag, above)), kids: [], page: null };
    (parent?.kids ?? top).push(made.reference);
    elements.set(tag, made);
    return made;
  };
  return {
    place: (tag) => {
      element(tag);
    },
    content: (tag) => {
      const owner = element(tag);
      const page = file.page.dictionary;
      owner.page ??= page;
      const numbers = file.getStructParentTree().get(file.page.structParentTreeKey);
      const number = numbers.push(owner.reference) - 1;
      const elsewhere = { Type: "MCR", Pg: page, MCID: number };
      owner.kids.push(owner.page === page ? number : elsewhere);
      return number;
    },
    box: (tag, area) => {
      element(tag).reference.data.A = { O: "Layout", Placement: "Block", BBox: area };
    },
    annotation: (tag, reference) => {
      const owner = element(tag);
      const key = file.createStructParentTreeNextKey();
      file.getStructParentTree().add(key, owner.reference);
      reference.data.StructParent = key;
      reference.end();
      owner.kids.push({ Type: "OBJR", Obj: reference, Pg: file.page.dictionary });
    },
    end: () => {
      file.getStructTreeRoot().data.K = top;
      for (const { reference, kids, page } of elements.values()) {
        reference.data.K = kids;
        if (page !== null) reference.data.Pg = page;
        reference.end();
      }
    },
  };
}

function dictionary(tag: Tag, parent: Reference): Record<string, unknown> {
  return {
    Type: "StructElem",
    S: tag.role,
    P: parent,
    // pdfkit writes a plain string as a name and a String object as a string.
    ...(tag.actual === undefined ? {} : { ActualText: new String(tag.actual) }),
    ...(tag.alternative === undefined ? {} : { Alt: new String(textString(tag.alternative)) }),
    ...attributes(tag),
  };
}

/** ISO 32000-1, 14.8.5. */
function attributes({ numbering, scope, struck }: Tag): Record<string, unknown> {
  if (numbering !== undefined) return { A: { O: "List", ListNumbering: numbering } };
  if (scope !== undefined) return { A: { O: "Table", Scope: scope } };
  return struck ? { A: { O: "Layout", TextDecorationType: "LineThrough" } } : {};
}
