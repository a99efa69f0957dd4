import type { Minutes } from "../../../document/index.ts";
import { identify } from "./identify.ts";
import { type PdfFile, pdfFile } from "./pdf-file.ts";
import { xmp } from "./xmp.ts";

const PROGRAM = "safermk";

/** Opens a file that says what it is: the same words in Info and in XMP, no clock. */
export function openFile(minutes: Minutes): PdfFile {
  const { title, author, subject, date } = minutes.metadata;
  const day = dayOf(minutes);
  const file = pdfFile(minutes.lang, {
    Title: title,
    Author: author,
    Subject: subject,
    Creator: PROGRAM,
    Producer: PROGRAM,
    CreationDate: day,
    ModDate: day,
  });
  identify(file);
  const facts = { title, author, subject, date, lang: minutes.lang, program: PROGRAM };
  // pdfkit's own packet has "&" and "<" as they are, which breaks it, and no ModifyDate.
  file.endSubset = () => file._addColorOutputIntent();
  file.endMetadata = () => {
    const packet = file.ref({ Type: "Metadata", Subtype: "XML" });
    // Programs find it without reading PDF (ISO 19005-3, 6.6.2.1).
    packet.compress = false;
    packet.end(Buffer.from(xmp(facts), "utf8"));
    file._root.data.Metadata = packet;
  };
  // The root of a tree has no limits (ISO 32000-1, table 37).
  file.getStructParentTree().limits = false;
  return file;
}

/** The document's own day, never the clock's. */
export function dayOf({ metadata }: Minutes): Date {
  return new Date(`${metadata.date}T00:00:00Z`);
}
