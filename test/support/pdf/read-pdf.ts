import { type DrawnGlyph, pageGlyphs } from "./page-glyphs.ts";
import { type Dict, Name, PdfObjects, Ref, textString, type Value } from "./pdf-objects.ts";

/** An element of the structure tree. */
export interface Element {
  readonly role: string;
  readonly actual: string | null;
  readonly alt: string | null;
  readonly numbering: string | null;
  /** What a heading of a table is for. */
  readonly scope: string | null;
  /** Where a figure stands. */
  readonly box: readonly number[] | null;
  readonly kids: readonly (Element | readonly DrawnGlyph[] | Annotation)[];
}

export interface Annotation {
  readonly page: number;
  readonly url: string | null;
  readonly destination: string | null;
  readonly contents: string | null;
  readonly area: readonly number[];
  /** Whether the parent tree leads from the annotation back to the element it is in. */
  readonly leadsBack: boolean;
}

export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly kids: readonly Bookmark[];
}

export interface ReadPdf {
  readonly objects: PdfObjects;
  readonly catalog: Dict;
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly glyphs: readonly DrawnGlyph[];
  readonly root: Element;
  /** All link annotations of the pages, in the tree or not. */
  readonly annotationCount: number;
  readonly bookmarks: readonly Bookmark[];
  readonly destinations: ReadonlyMap<string, { readonly page: number; readonly top: number }>;
  readonly names: readonly string[];
  readonly info: ReadonlyMap<string, string>;
  readonly xmp: string;
  readonly fonts: readonly { readonly descriptor: Dict; readonly dict: Dict }[];
}

/** Takes a PDF of safermk apart. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = new PdfObjects(bytes);
  const catalog = objects.dict(objects.trailer.get("Root"));
  const refs = objects.array(objects.dict(catalog.get("Pages")).get("Kids")) as readonly Ref[];
  const dicts = refs.map((ref) => objects.dict(ref));
  const glyphs = dicts.map((page, index) => pageGlyphs(objects, page, index + 1));
  const pageOf = (ref: Value | undefined) =>
    refs.findIndex(({ id }) => ref instanceof Ref && ref.id === id) + 1;
  const tree = objects.dict(catalog.get("StructTreeRoot"));
  const context = { objects, glyphs, pageOf, parents: parentTree(objects, tree) };
  const [top] = objects.array(tree.get("K"));
  const dests = nameTree(objects, catalog);
  return {
    objects,
    catalog,
    pages: dicts.map((page) => {
      const [, , width, height] = objects.array(page.get("MediaBox")) as number[];
      return { width: width as number, height: height as number };
    }),
    glyphs: glyphs.flat(),
    root: element(context, top as Ref),
    annotationCount: dicts.flatMap((page) => objects.array(page.get("Annots"))).length,
    bookmarks: bookmarks(objects, objects.dict(catalog.get("Outlines") ?? new Map()), pageOf),
    destinations: new Map(
      dests.map(([name, place]) => [name, { page: pageOf(place[0]), top: place[3] as number }]),
    ),
    names: dests.map(([name]) => name),
    info: information(objects),
    xmp: Buffer.from(objects.stream(catalog.get("Metadata")).data).toString("utf8"),
    fonts: fonts(objects, dicts),
  };
}

interface Context {
  readonly objects: PdfObjects;
  readonly glyphs: readonly (readonly DrawnGlyph[])[];
  readonly parents: ReadonlyMap<number, Value>;
  pageOf(ref: Value | undefined): number;
}

function element(context: Context, ref: Ref): Element {
  const { objects } = context;
  const dict = objects.dict(ref);
  const attributes = objects.get(dict.get("A"));
  const attribute = (name: string) =>
    attributes instanceof Map ? attributes.get(name) : undefined;
  const [numbering, scope] = [attribute("ListNumbering"), attribute("Scope")];
  const box = attribute("BBox");
  return {
    role: (dict.get("S") as Name).name,
    actual: textString(dict.get("ActualText")),
    alt: textString(dict.get("Alt")),
    numbering: numbering instanceof Name ? numbering.name : null,
    scope: scope instanceof Name ? scope.name : null,
    box: box === undefined ? null : (objects.array(box) as readonly number[]),
    kids: objects.array(dict.get("K")).map((kid) => child(context, kid, dict, ref)),
  };
}

function child(context: Context, kid: Value, parent: Dict, ref: Ref): Element["kids"][number] {
  const { objects, pageOf } = context;
  const stretch = (page: Value | undefined, content: number) =>
    (context.glyphs[pageOf(page) - 1] ?? []).filter((glyph) => glyph.content === content);
  if (typeof kid === "number") return stretch(parent.get("Pg"), kid);
  const dict = objects.dict(kid);
  const type = (dict.get("Type") as Name).name;
  if (type === "MCR") return stretch(dict.get("Pg"), dict.get("MCID") as number);
  if (type === "OBJR") return annotation(context, dict, ref);
  return element(context, kid as Ref);
}

function annotation({ objects, pageOf, parents }: Context, kid: Dict, owner: Ref): Annotation {
  const dict = objects.dict(kid.get("Obj"));
  const action = objects.dict(dict.get("A"));
  const back = parents.get(dict.get("StructParent") as number);
  const page = kid.get("Pg");
  const onPage = objects
    .array(objects.dict(page).get("Annots"))
    .some((ref) => (ref as Ref).id === (kid.get("Obj") as Ref).id);
  return {
    page: onPage ? pageOf(page) : 0,
    url: textString(action.get("URI")),
    destination: textString(action.get("D")),
    contents: textString(dict.get("Contents")),
    area: objects.array(dict.get("Rect")) as number[],
    leadsBack: back instanceof Ref && back.id === owner.id,
  };
}

function parentTree(objects: PdfObjects, tree: Dict): ReadonlyMap<number, Value> {
  const numbers = objects.array(objects.dict(tree.get("ParentTree")).get("Nums"));
  return new Map(
    numbers.flatMap((key, index) =>
      index % 2 === 0 ? [[key as number, numbers[index + 1] as Value] as const] : [],
    ),
  );
}

function nameTree(objects: PdfObjects, catalog: Dict): [string, readonly Value[]][] {
  const tree = objects.dict(objects.dict(catalog.get("Names")).get("Dests"));
  const names = objects.array(tree.get("Names"));
  return names.flatMap((name, index): [string, readonly Value[]][] =>
    index % 2 === 0 ? [[textString(name) ?? "", objects.array(names[index + 1])]] : [],
  );
}

function bookmarks(
  objects: PdfObjects,
  parent: Dict,
  pageOf: Context["pageOf"],
): readonly Bookmark[] {
  const found: Bookmark[] = [];
  for (let ref = parent.get("First"); ref !== undefined; ) {
    const dict = objects.dict(ref);
    const [page, , left, top] = objects.array(dict.get("Dest"));
    found.push({
      title: textString(dict.get("Title")) ?? "",
      page: pageOf(page),
      left: left as number,
      top: top as number,
      kids: bookmarks(objects, dict, pageOf),
    });
    ref = dict.get("Next");
  }
  return found;
}

function information(objects: PdfObjects): ReadonlyMap<string, string> {
  const info = objects.dict(objects.trailer.get("Info"));
  return new Map([...info].map(([key, value]) => [key, textString(objects.get(value)) ?? ""]));
}

function fonts(objects: PdfObjects, pages: readonly Dict[]): ReadPdf["fonts"] {
  const all = new Map<number, Ref>();
  for (const page of pages) {
    const named = objects.dict(objects.dict(page.get("Resources")).get("Font") ?? new Map());
    for (const ref of named.values()) all.set((ref as Ref).id, ref as Ref);
  }
  return [...all.values()].map((ref) => {
    const dict = objects.dict(ref);
    const descendant = objects.dict(objects.array(dict.get("DescendantFonts"))[0]);
    return { dict, descriptor: objects.dict(descendant.get("FontDescriptor")) };
  });
}
