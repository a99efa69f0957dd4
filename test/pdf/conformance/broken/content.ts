import { broken } from "./broken.ts";

const FIRST = /\/(\w+) <<\/MCID 0>> BDC\n([\s\S]*?)\nEMC/;
const HEAD = /\/Artifact <<\/Type \/Pagination \/Subtype \/Header \/Attached \[\/Top\]>> BDC/;

export const brokenContent = broken(
  [
    "text without a mark",
    "content-marked",
    "01-005",
    (pdf) => pdf.rewrite(0, (text) => text.replace(FIRST, "$2")),
  ],
  [
    "a rule without a mark",
    "content-marked",
    "01-005",
    (pdf) => pdf.rewrite(0, (text) => `${text}\n10 10 20 20 re f`),
  ],
  [
    "an artefact inside content",
    "marks-nested",
    "01-003",
    (pdf) =>
      pdf.rewrite(0, (text) =>
        text.replace(FIRST, "/$1 <</MCID 0>> BDC\n/Artifact BMC\n$2\nEMC\nEMC"),
      ),
  ],
  [
    "content inside an artefact",
    "marks-nested",
    "01-004",
    (pdf) =>
      pdf.rewrite(0, (text) =>
        text.replace(FIRST, "/Artifact BMC\n/$1 <</MCID 0>> BDC\n$2\nEMC\nEMC"),
      ),
  ],
  [
    "content inside content",
    "marks-nested",
    "",
    (pdf) =>
      pdf.rewrite(0, (text) =>
        text.replace(FIRST, "/P <</MCID 0>> BDC\n/P <</MCID 900>> BDC\n$2\nEMC\nEMC"),
      ),
  ],
  [
    "a mark that does not end",
    "marks-nested",
    "",
    (pdf) => pdf.rewrite(0, (text) => text.replace(/EMC\s*$/, "")),
  ],
  [
    "an end that ends nothing",
    "marks-nested",
    "",
    (pdf) => pdf.rewrite(0, (text) => `${text}\nEMC`),
  ],
  [
    "a mark across a text object",
    "marks-nested",
    "",
    (pdf) => pdf.rewrite(0, (text) => text.replace(/ET\nEMC/, "EMC\nET")),
  ],
  [
    "text outside a text object",
    "marks-nested",
    "",
    (pdf) => pdf.rewrite(0, (text) => text.replace("BT\n", "").replace("\nET", "")),
  ],
  [
    "a state that is not given back",
    "marks-nested",
    "",
    (pdf) => pdf.rewrite(0, (text) => `q\n${text}`),
  ],
  [
    "a shape tagged as a paragraph",
    "graphics-are-figures",
    "",
    (pdf) =>
      pdf.rewrite(0, (text) => text.replace(FIRST, "/$1 <</MCID 0>> BDC\n$2\n1 1 5 5 re f\nEMC")),
  ],
  [
    "an inline image",
    "operators-known",
    "",
    (pdf) => pdf.rewrite(0, (text) => `${text}\nBI ID EI`),
  ],
  [
    "an operator that no standard knows",
    "operators-known",
    "",
    (pdf) => pdf.rewrite(0, (text) => `${text}\nxyz`),
  ],
  [
    "states kept too deep",
    "states-shallow",
    "",
    (pdf) => pdf.rewrite(0, (text) => `${"q ".repeat(29)}\n${text}\n${"Q ".repeat(29)}`),
  ],
  [
    "a colour beyond the intent",
    "colours-given",
    "",
    (pdf) => pdf.rewrite(0, (text) => text.replace(/[\d.]+ [\d.]+ [\d.]+ rg/, "0 0 0 1 rg")),
  ],
  [
    "a running head that is not said to be one",
    "artefacts-named",
    "18-001",
    (pdf) => pdf.rewrite(1, (text) => text.replace(HEAD, "/Artifact <<>> BDC")),
  ],
  [
    "a running head of another kind",
    "artefacts-named",
    "18-002",
    (pdf) =>
      pdf.rewrite(1, (text) =>
        text.replace(HEAD, "/Artifact <</Type /Pagination /Subtype /Head>> BDC"),
      ),
  ],
  [
    "a page without its number",
    "pages-numbered",
    "18-002",
    (pdf) => pdf.rewrite(1, (text) => text.replace("/Subtype /Footer", "")),
  ],
);
