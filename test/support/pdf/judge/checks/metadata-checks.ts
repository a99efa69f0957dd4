import { Ref } from "../../pdf-objects.ts";
import type { Check } from "../check.ts";
import type { JudgedPdf } from "../judged-pdf.ts";
import { elementsOf, readXml, wordsOf, type XmlElement } from "../xml.ts";

const ARCHIVE = "http://www.aiim.org/pdfa/ns/id/";
const ACCESS = "http://www.aiim.org/pdfua/ns/id/";
const CORE = "http://purl.org/dc/elements/1.1/";
const XMP = "http://ns.adobe.com/xap/1.0/";
const PDF = "http://ns.adobe.com/pdf/1.3/";
const EXTENSION = "http://www.aiim.org/pdfa/ns/extension/";
const SCHEMA = "http://www.aiim.org/pdfa/ns/schema#";
const PROPERTY = "http://www.aiim.org/pdfa/ns/property#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** What XMP and Info say (ISO 19005-3, 6.6; ISO 14289-1, 5 and 7.1). */
export const metadataChecks = {
  /** There is a packet, unpacked, well formed, in its frame. */
  "packet-readable": ({ objects, catalog, xmp }) => {
    const ref = catalog.get("Metadata");
    if (!(ref instanceof Ref)) return ["there is no packet"];
    const { dict } = objects.stream(ref);
    const framed =
      /^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>\n.*<\?xpacket end="[rw]"\?>$/s;
    return [
      ...(dict.has("Filter") ? ["it is packed"] : []),
      ...(framed.test(xmp) ? [] : ["it is not framed"]),
      ...(packet(xmp) === null ? ["it is not well formed"] : []),
    ];
  },
  /** It says that the file is PDF/A-3a. */
  "archive-said": ({ xmp }) => [
    ...expected(xmp, ARCHIVE, "part", "3"),
    ...expected(xmp, ARCHIVE, "conformance", "A"),
  ],
  /** It says that the file is PDF/UA-1. */
  "access-said": ({ xmp }) => expected(xmp, ACCESS, "part", "1"),
  /** It says what the document is called. */
  "title-said": ({ xmp }) => (said(xmp, CORE, "title") ? [] : ["it has no title"]),
  /** The identifiers are written by the prefixes that their standards ask for. */
  "prefixes-kept": ({ xmp }) =>
    [`xmlns:pdfaid="${ARCHIVE}"`, `xmlns:pdfuaid="${ACCESS}"`].filter(
      (part) => !xmp.includes(part),
    ),
  /** What PDF/A does not know itself is explained (6.6.2.3). */
  "extension-explained": ({ xmp }) => {
    const root = packet(xmp);
    const schemas = root === null ? [] : elementsOf(root, EXTENSION, "schemas");
    const facts = schemas.flatMap((schema) => [
      ...["namespaceURI", "prefix"].map((name) => all(schema, SCHEMA, name)),
      ...["name", "valueType", "category"].map((name) => all(schema, PROPERTY, name)),
    ]);
    const asked = [ACCESS, "pdfuaid", "part", "Integer", "internal"];
    return String(facts) === String(asked) ? [] : [String(facts)];
  },
  /** Every property is one that XMP or the extension knows. */
  "properties-known": ({ xmp }) => {
    const root = packet(xmp);
    const known = new Set([ARCHIVE, ACCESS, CORE, XMP, PDF, EXTENSION]);
    return (root === null ? [] : elementsOf(root, RDF, "Description"))
      .flatMap(({ children }) => children)
      .filter(({ space }) => !known.has(space))
      .map(({ name }) => name);
  },
  /** Info says the same as XMP, and nothing more. */
  "info-agrees": ({ info, xmp }) => {
    const date = (value = "") =>
      value.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
    const pairs: readonly (readonly [string, string, string])[] = [
      ["Title", info.get("Title") ?? "", said(xmp, CORE, "title")],
      ["Author", info.get("Author") ?? "", said(xmp, CORE, "creator")],
      ["Subject", info.get("Subject") ?? "", said(xmp, CORE, "description")],
      ["Creator", info.get("Creator") ?? "", said(xmp, XMP, "CreatorTool")],
      ["Producer", info.get("Producer") ?? "", said(xmp, PDF, "Producer")],
      ["CreationDate", date(info.get("CreationDate")), said(xmp, XMP, "CreateDate")],
      ["ModDate", date(info.get("ModDate")), said(xmp, XMP, "ModifyDate")],
    ];
    const known = new Set(pairs.map(([key]) => key));
    return [
      ...pairs.filter(([, one, other]) => one.trim() !== other || one === "").map(([key]) => key),
      ...[...info.keys()].filter((key) => !known.has(key)),
    ];
  },
  /** The language of the packet is that of the document. */
  "packet-language": ({ objects, catalog, xmp }: JudgedPdf) => {
    const lang = Buffer.from((objects.get(catalog.get("Lang")) as Uint8Array | undefined) ?? []);
    return said(xmp, CORE, "language") === lang.toString("latin1")
      ? []
      : [said(xmp, CORE, "language")];
  },
} satisfies Record<string, Check>;

function packet(xmp: string): XmlElement | null {
  try {
    return readXml(xmp.replace(/<\?xpacket[^?]*\?>/g, "").trim());
  } catch {
    return null;
  }
}

function all(root: XmlElement, space: string, name: string): string {
  return elementsOf(root, space, name).map(wordsOf).join(" ");
}

function said(xmp: string, space: string, name: string): string {
  const root = packet(xmp);
  return root === null ? "" : all(root, space, name);
}

function expected(xmp: string, space: string, name: string, value: string): readonly string[] {
  const found = said(xmp, space, name);
  return found === value ? [] : [`${name} is "${found}"`];
}
