import { type EditedPdf, isNamed, type MutableDict } from "../../../support/pdf/edit-pdf.ts";
import { Name, Ref } from "../../../support/pdf/pdf-objects.ts";
import { broken } from "./broken.ts";

function picture(pdf: EditedPdf): MutableDict {
  const [found] = pdf.all((dict) => isNamed(dict.get("Subtype"), "Image"));
  if (found === undefined) throw new Error("there is no picture");
  return found;
}

export const brokenFile = broken(
  [
    "a file locked by a password",
    "not-encrypted",
    "26-001 26-002",
    (pdf) => void pdf.trailer.set("Encrypt", new Map()),
  ],
  ["a file without an identifier", "identifier-given", "", (pdf) => void pdf.trailer.delete("ID")],
  [
    "a reference to nothing",
    "references-lead",
    "",
    (pdf) => void pdf.page(0).set("Parent", new Ref(99_999)),
  ],
  [
    "a stream packed by LZW",
    "streams-plain",
    "",
    (pdf) => void pdf.dict(pdf.catalog.get("Metadata")).set("Filter", new Name("LZWDecode")),
  ],
  [
    "a stream in another file",
    "streams-plain",
    "",
    (pdf) => void pdf.dict(pdf.catalog.get("Metadata")).set("F", Buffer.from("other.xml")),
  ],
  [
    "a string longer than readers take",
    "words-short",
    "",
    (pdf) => void pdf.element("Figure").set("Alt", Buffer.alloc(40_000, "a")),
  ],
  [
    "a name longer than readers take",
    "words-short",
    "",
    (pdf) => void pdf.element("P").set("x".repeat(200), true),
  ],
  [
    "a picture that is smoothed",
    "pictures-plain",
    "",
    (pdf) => void picture(pdf).set("Interpolate", true),
  ],
  [
    "a picture with another for the printer",
    "pictures-plain",
    "",
    (pdf) => void picture(pdf).set("Alternates", []),
  ],
  [
    "a picture in printing inks",
    "pictures-plain",
    "",
    (pdf) => void picture(pdf).set("ColorSpace", new Name("DeviceCMYK")),
  ],
  [
    "a picture that lacks points",
    "pictures-plain",
    "",
    (pdf) => void picture(pdf).set("Height", 4000),
  ],
  [
    "a drawing used like a picture",
    "pictures-plain",
    "30-002",
    (pdf) => void picture(pdf).set("Subtype", new Name("Form")),
  ],
  [
    "a drawing from another file",
    "pictures-plain",
    "30-001",
    (pdf) => {
      const form = picture(pdf);
      form.set("Subtype", new Name("Form"));
      form.set("Ref", new Map());
    },
  ],
);

/** Ways to break what stands between the objects. */
export const brokenBytes: readonly (readonly [string, string, (latin: string) => string])[] = [
  ["another version", "header-right", (latin) => latin.replace("%PDF-1.7", "%PDF-1.4")],
  ["something before the header", "header-right", (latin) => ` ${latin}`],
  [
    "no sign that it is no text",
    "header-right",
    (latin) => latin.replace(/\n%[\x80-\xff]{4}\n/, "\n%text\n"),
  ],
  ["something after the end", "ending-right", (latin) => `${latin}more`],
  ["a second end", "ending-right", (latin) => `${latin}%%EOF\n`],
  [
    "an object out of its place",
    "objects-placed",
    (latin) => latin.replace("\n3 0 obj\n", "\n3  0 obj\n"),
  ],
  [
    "objects that are miscounted",
    "objects-placed",
    (latin) => latin.replace(/\/Size \d+\n\/Root/, "/Size 7\n/Root"),
  ],
];
