import { type Dict, Name, type PdfObjects, Ref, type Value } from "../pdf-objects.ts";

export type Kid =
  | { readonly type: "element"; readonly element: Tagged }
  | { readonly type: "content"; readonly page: number; readonly id: number }
  | { readonly type: "object"; readonly page: number; readonly object: number };

/** An element of the structure tree as it stands in the file. */
export interface Tagged {
  /** The number of its object. */
  readonly id: number;
  readonly dict: Dict;
  readonly role: string;
  readonly parent: Tagged | null;
  readonly kids: readonly Kid[];
}

/** Pages by the number of their object; -1 for what is none. */
export type PageOf = (ref: Value | undefined) => number;

/** All elements, parents first, in the order of the tree. */
export function structureElements(
  objects: PdfObjects,
  root: Dict,
  pageOf: PageOf,
): readonly Tagged[] {
  const found: Tagged[] = [];
  const seen = new Set<number>();
  const read = (ref: Ref, parent: Tagged | null): Tagged | null => {
    if (seen.has(ref.id)) return null;
    seen.add(ref.id);
    const dict = objects.dict(ref);
    const kids: Kid[] = [];
    const made: Tagged = { id: ref.id, dict, role: nameOf(dict.get("S")), parent, kids };
    found.push(made);
    for (const kid of objects.array(dict.get("K"))) {
      const content = leaf(objects, kid, dict, pageOf);
      const element = content === null && kid instanceof Ref ? read(kid, made) : null;
      if (content !== null) kids.push(content);
      if (element !== null) kids.push({ type: "element", element });
    }
    return made;
  };
  for (const ref of objects.array(root.get("K"))) if (ref instanceof Ref) read(ref, null);
  return found;
}

/** A kid that is no element. */
function leaf(objects: PdfObjects, kid: Value, owner: Dict, pageOf: PageOf): Kid | null {
  if (typeof kid === "number") return { type: "content", page: pageOf(owner.get("Pg")), id: kid };
  const dict = objects.dict(kid);
  const type = nameOf(dict.get("Type"));
  const page = pageOf(dict.get("Pg") ?? owner.get("Pg"));
  if (type === "MCR") return { type: "content", page, id: dict.get("MCID") as number };
  if (type !== "OBJR") return null;
  const object = dict.get("Obj");
  return { type: "object", page, object: object instanceof Ref ? object.id : 0 };
}

export function nameOf(value: Value | undefined): string {
  return value instanceof Name ? value.name : "";
}
