import type { EditedPdf } from "../../../support/pdf/edit-pdf.ts";
import { Name, type Value } from "../../../support/pdf/pdf-objects.ts";
import { broken } from "./broken.ts";

const words = (text: string) => Buffer.from(text, "latin1");
const dict = (...pairs: readonly (readonly [string, Value])[]) => new Map<string, Value>(pairs);

function packet(pdf: EditedPdf, change: (xmp: string) => string): void {
  const ref = pdf.catalog.get("Metadata");
  const before = pdf.text(ref);
  const after = change(before);
  if (before === after) throw new Error("the change changes nothing");
  pdf.setText(ref, after);
}

const intent = (pdf: EditedPdf) => pdf.dict(pdf.array(pdf.catalog.get("OutputIntents"))[0]);
const file = (pdf: EditedPdf) => pdf.dict(pdf.array(pdf.catalog.get("AF"))[0]);
const stream = (pdf: EditedPdf) => pdf.dict(file(pdf).get("EF")).get("F");

export const brokenDocument = broken(
  [
    "layers",
    "keys-known",
    "20-001 20-002 20-003",
    (pdf) => void pdf.catalog.set("OCProperties", dict(["D", dict(["AS", []])])),
  ],
  [
    "a form of XFA",
    "keys-known",
    "25-001 28-005",
    (pdf) =>
      void pdf.catalog.set(
        "AcroForm",
        dict(["XFA", words("<dynamicRender>required</dynamicRender>")]),
      ),
  ],
  [
    "a script among the names",
    "keys-known",
    "03-003 05-003 29-001",
    (pdf) => void pdf.dict(pdf.catalog.get("Names")).set("JavaScript", dict()),
  ],
  ["threads of articles", "keys-known", "22-001", (pdf) => void pdf.catalog.set("Threads", [])],
  [
    "a page that turns itself",
    "keys-known",
    "03-001",
    (pdf) => void pdf.page(0).set("Trans", dict()),
  ],
  ["permissions of a signature", "keys-known", "", (pdf) => void pdf.catalog.set("Perms", dict())],
  [
    "graphics states",
    "keys-known",
    "",
    (pdf) => void pdf.dict(pdf.page(0).get("Resources")).set("ExtGState", dict()),
  ],
  [
    "a file that is not marked as tagged",
    "marked-tagged",
    "",
    (pdf) => void pdf.dict(pdf.catalog.get("MarkInfo")).set("Marked", false),
  ],
  [
    "tags that are suspect",
    "marked-tagged",
    "01-007",
    (pdf) => void pdf.dict(pdf.catalog.get("MarkInfo")).set("Suspects", true),
  ],
  [
    "no language",
    "language-said",
    "11-001 11-002 11-003 11-004 11-005 11-006",
    (pdf) => void pdf.catalog.delete("Lang"),
  ],
  [
    "a language that is none",
    "language-said",
    "11-007",
    (pdf) => void pdf.catalog.set("Lang", words("English")),
  ],
  [
    "no wish to show the title",
    "title-shown",
    "07-001",
    (pdf) => void pdf.dict(pdf.catalog.get("ViewerPreferences")).delete("DisplayDocTitle"),
  ],
  [
    "the wish not to show the title",
    "title-shown",
    "07-002",
    (pdf) => void pdf.dict(pdf.catalog.get("ViewerPreferences")).set("DisplayDocTitle", false),
  ],
  [
    "an action at the opening",
    "actions-harmless",
    "03-001",
    (pdf) => void pdf.catalog.set("OpenAction", dict(["S", new Name("JavaScript")])),
  ],
  [
    "an action of a page",
    "actions-harmless",
    "03-003 29-001",
    (pdf) => void pdf.page(0).set("AA", dict(["O", dict(["S", new Name("Launch")])])),
  ],
  ["no intent", "intent-given", "", (pdf) => void pdf.catalog.delete("OutputIntents")],
  [
    "an intent of another standard",
    "intent-given",
    "",
    (pdf) => void intent(pdf).set("S", new Name("GTS_PDFX")),
  ],
  [
    "a profile of four colours",
    "intent-given",
    "",
    (pdf) => void pdf.dict(intent(pdf).get("DestOutputProfile")).set("N", 4),
  ],
  [
    "a profile that is none",
    "intent-given",
    "",
    (pdf) => pdf.setText(intent(pdf).get("DestOutputProfile"), "profile"),
  ],
  [
    "a page that is seen through",
    "nothing-transparent",
    "",
    (pdf) => void pdf.page(0).set("Group", dict(["S", new Name("Transparency")])),
  ],
  [
    "pages that are miscounted",
    "pages-counted",
    "",
    (pdf) => void pdf.dict(pdf.catalog.get("Pages")).set("Count", 1),
  ],
  [
    "a page too large",
    "pages-counted",
    "",
    (pdf) => void pdf.page(0).set("MediaBox", [0, 0, 20_000, 842]),
  ],
  ["no packet", "packet-readable", "06-001", (pdf) => void pdf.catalog.delete("Metadata")],
  [
    "a packet with a bare &",
    "packet-readable",
    "",
    (pdf) => packet(pdf, (xmp) => xmp.replace("<dc:title>", "<dc:title>&")),
  ],
  [
    "a packet without its frame",
    "packet-readable",
    "",
    (pdf) => packet(pdf, (xmp) => xmp.replace(/<\?xpacket end.*/, "")),
  ],
  [
    "no word of PDF/A",
    "archive-said",
    "",
    (pdf) => packet(pdf, (xmp) => xmp.replace("<pdfaid:part>3", "<pdfaid:part>1")),
  ],
  [
    "a level of PDF/A without tags",
    "archive-said",
    "",
    (pdf) => packet(pdf, (xmp) => xmp.replace("<pdfaid:conformance>A", "<pdfaid:conformance>B")),
  ],
  [
    "no word of PDF/UA",
    "access-said",
    "06-002",
    (pdf) => packet(pdf, (xmp) => xmp.replace(/<pdfuaid:part>.*?<\/pdfuaid:part>/, "")),
  ],
  [
    "no title in the packet",
    "title-said",
    "06-003",
    (pdf) => packet(pdf, (xmp) => xmp.replace(/<dc:title>.*?<\/dc:title>/, "")),
  ],
  [
    "another prefix",
    "prefixes-kept",
    "",
    (pdf) => packet(pdf, (xmp) => xmp.replace(/pdfuaid/g, "ua")),
  ],
  [
    "an extension that is not explained",
    "extension-explained",
    "",
    (pdf) =>
      packet(pdf, (xmp) => xmp.replace("<pdfaProperty:name>part", "<pdfaProperty:name>other")),
  ],
  [
    "a property of nobody's",
    "properties-known",
    "",
    (pdf) =>
      packet(pdf, (xmp) =>
        xmp.replace("<dc:title>", '<odd:word xmlns:odd="urn:odd">x</odd:word><dc:title>'),
      ),
  ],
  [
    "another title in Info",
    "info-agrees",
    "",
    (pdf) => void pdf.dict(pdf.trailer.get("Info")).set("Title", words("Others")),
  ],
  [
    "another day in Info",
    "info-agrees",
    "",
    (pdf) => void pdf.dict(pdf.trailer.get("Info")).set("ModDate", words("D:20200101000000Z")),
  ],
  [
    "more in Info than in the packet",
    "info-agrees",
    "",
    (pdf) => void pdf.dict(pdf.trailer.get("Info")).set("Keywords", words("minutes")),
  ],
  [
    "another language in the packet",
    "packet-language",
    "",
    (pdf) => packet(pdf, (xmp) => xmp.replace("<rdf:li>en-GB", "<rdf:li>cy")),
  ],
  [
    "an attachment without its name for Unicode",
    "attachments-described",
    "21-001",
    (pdf) => void file(pdf).delete("UF"),
  ],
  [
    "an attachment without its name",
    "attachments-described",
    "21-001",
    (pdf) => void file(pdf).delete("F"),
  ],
  [
    "an attachment that is nobody's",
    "attachments-described",
    "",
    (pdf) => void pdf.catalog.delete("AF"),
  ],
  [
    "an attachment of no relation",
    "attachments-described",
    "",
    (pdf) => void file(pdf).delete("AFRelationship"),
  ],
  [
    "an attachment of no kind",
    "attachments-described",
    "",
    (pdf) => void pdf.dict(stream(pdf)).delete("Subtype"),
  ],
  [
    "an attachment without a day",
    "attachments-described",
    "",
    (pdf) => void pdf.dict(pdf.dict(stream(pdf)).get("Params")).delete("ModDate"),
  ],
  [
    "an attachment that was changed",
    "attachments-described",
    "",
    (pdf) => pdf.setText(stream(pdf), "{}"),
  ],
);
