import { expect, test } from "vitest";
import { rendered } from "../support/pdf/rendered.ts";
import { seedTree } from "../support/pdf/seed-tree.ts";

// PDF/A knows nothing of PDF/UA, so the file itself must explain the identifier: every field of
// ISO 19005-3, 6.6.2.3, by the names that a validator looks for.
test("the identifier of PDF/UA is explained whole, in the one way that is valid", async () => {
  const { xmp } = await rendered(seedTree);
  const [, spaces, schemas = ""] =
    /<rdf:Description rdf:about=""([^>]*)>\s*<pdfaExtension:schemas>(.*)<\/pdfaExtension:schemas>/s.exec(
      xmp,
    ) ?? [];
  expect(Object.fromEntries(declared(spaces ?? ""))).toEqual({
    pdfaExtension: "http://www.aiim.org/pdfa/ns/extension/",
    pdfaSchema: "http://www.aiim.org/pdfa/ns/schema#",
    pdfaProperty: "http://www.aiim.org/pdfa/ns/property#",
  });
  expect(schemas.replace(/\s*(<[^>]*>)\s*/g, "$1")).toBe(
    [
      '<rdf:Bag><rdf:li rdf:parseType="Resource">',
      "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>",
      "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
      "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
      '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
      "<pdfaProperty:name>part</pdfaProperty:name>",
      "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>",
      "<pdfaProperty:category>internal</pdfaProperty:category>",
      "<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>",
      "</rdf:li></rdf:Seq></pdfaSchema:property>",
      "</rdf:li></rdf:Bag>",
    ].join(""),
  );
});

test("the identifier stands in the namespace that is explained", async () => {
  const { xmp } = await rendered(seedTree);
  const [, spaces] = /<rdf:Description rdf:about=""([^>]*)>\s*<pdfuaid:part>1</.exec(xmp) ?? [];
  expect(declared(spaces ?? "")).toEqual([["pdfuaid", "http://www.aiim.org/pdfua/ns/id/"]]);
});

function declared(attributes: string): readonly (readonly [string, string])[] {
  const found = attributes.matchAll(/xmlns:(\w+)="([^"]*)"/g);
  return Array.from(found, ([, prefix = "", uri = ""]) => [prefix, uri] as const);
}
