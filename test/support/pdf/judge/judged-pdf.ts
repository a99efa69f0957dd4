import { type Dict, PdfObjects, Ref, textString, type Value } from "../pdf-objects.ts";
import { type PageContent, readContent } from "./page-content.ts";
import { nameOf, structureElements, type Tagged } from "./structure-elements.ts";

export interface JudgedPage {
  readonly id: number;
  readonly dict: Dict;
  readonly content: PageContent;
  readonly annotations: readonly Ref[];
}

/** A font with the codes that the document shows in it. */
export interface JudgedFont {
  readonly name: string;
  readonly dict: Dict;
  readonly codes: ReadonlySet<number>;
}

/** A PDF taken apart for the checks; nothing in it is taken for granted. */
export interface JudgedPdf {
  readonly bytes: Uint8Array;
  readonly objects: PdfObjects;
  readonly catalog: Dict;
  readonly pages: readonly JudgedPage[];
  readonly tree: Dict;
  /** Parents first, in the order of the tree. */
  readonly elements: readonly Tagged[];
  readonly fonts: readonly JudgedFont[];
  readonly info: ReadonlyMap<string, string>;
  /** The XMP packet, or nothing. */
  readonly xmp: string;
}

const nothing: Dict = new Map();

export function judgedPdf(bytes: Uint8Array): JudgedPdf {
  const objects = new PdfObjects(bytes);
  const catalog = objects.dict(objects.trailer.get("Root"));
  const refs = objects.array(objects.dict(catalog.get("Pages")).get("Kids")) as readonly Ref[];
  const pages = refs.map((ref): JudgedPage => {
    const dict = objects.dict(ref);
    const content = readContent(objects.stream(dict.get("Contents")).data);
    return { id: ref.id, dict, content, annotations: annotationsOf(objects, dict) };
  });
  const pageOf = (ref: Value | undefined) =>
    pages.findIndex(({ id }) => ref instanceof Ref && ref.id === id);
  const tree = optional(objects, catalog.get("StructTreeRoot"));
  return {
    bytes,
    objects,
    catalog,
    pages,
    tree,
    elements: structureElements(objects, tree, pageOf),
    fonts: fontsOf(objects, pages),
    info: information(objects),
    xmp: packet(objects, catalog.get("Metadata")),
  };
}

/** A dictionary, or an empty one. */
export function optional(objects: PdfObjects, value: Value | undefined): Dict {
  const found = objects.get(value);
  return found instanceof Map ? (found as Dict) : nothing;
}

function annotationsOf(objects: PdfObjects, page: Dict): readonly Ref[] {
  return objects.array(page.get("Annots")).filter((ref): ref is Ref => ref instanceof Ref);
}

function fontsOf(objects: PdfObjects, pages: readonly JudgedPage[]): readonly JudgedFont[] {
  const fonts = new Map<number, { name: string; dict: Dict; codes: Set<number> }>();
  for (const { dict, content } of pages) {
    const named = optional(objects, optional(objects, dict.get("Resources")).get("Font"));
    for (const [key, ref] of named) {
      if (!(ref instanceof Ref)) continue;
      const font = objects.dict(ref);
      const name = nameOf(objects.get(font.get("BaseFont")));
      const known = fonts.get(ref.id) ?? { name, dict: font, codes: new Set() };
      fonts.set(ref.id, known);
      for (const code of content.shown.get(key) ?? []) known.codes.add(code);
    }
  }
  return [...fonts.values()];
}

function information(objects: PdfObjects): ReadonlyMap<string, string> {
  const info = optional(objects, objects.trailer.get("Info"));
  return new Map([...info].map(([key, value]) => [key, textString(objects.get(value)) ?? ""]));
}

function packet(objects: PdfObjects, ref: Value | undefined): string {
  return ref instanceof Ref ? Buffer.from(objects.stream(ref).data).toString("utf8") : "";
}
