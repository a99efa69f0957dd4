import { createHash } from "node:crypto";
import type { Minutes } from "../../../document/index.ts";
import type { Looks } from "../../../house/index.ts";
import { type PdfFile, pdfFile } from "./pdf-file.ts";
import { xmp } from "./xmp.ts";

const PROGRAM = "safermk";

/** Opens a file that says what it is: the same words in Info and in XMP, no clock. */
export function openFile(minutes: Minutes, looks: Looks): PdfFile {
  const { title, author, subject, date } = minutes.metadata;
  const day = new Date(`${date}T00:00:00Z`);
  const file = pdfFile(minutes.lang, {
    Title: title,
    Author: author,
    Subject: subject,
    Creator: PROGRAM,
    Producer: PROGRAM,
    CreationDate: day,
    ModDate: day,
    // pdfkit makes the file's identifier from these facts alone, and two states of the same minutes
    // must not get the same one (ISO 32000-1, 14.4).
    Digest: createHash("sha256")
      .update(JSON.stringify([minutes, looks]))
      .digest("hex"),
  });
  const facts = { title, author, subject, date, lang: minutes.lang, program: PROGRAM };
  // pdfkit's own writes "&" and "<" as they are, which breaks the packet, and no ModifyDate.
  file._addInfo = () => file.appendXML(xmp(facts));
  return file;
}
