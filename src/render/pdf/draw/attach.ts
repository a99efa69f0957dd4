import { createHash } from "node:crypto";
import type { Attachment } from "../attachment.ts";
import type { PdfFile } from "./pdf-file.ts";

/**
 * Puts a file into the document (ISO 19005-3, 6.8; ISO 14289-1, 7.11). pdfkit's own way writes the
 * digest as its hexadecimal letters; ISO 32000-1, table 46, wants its sixteen bytes.
 */
export function attach(file: PdfFile, attachment: Attachment, day: Date): void {
  const { name, mediaType, description, text } = attachment;
  const bytes = Buffer.from(text, "utf8");
  const stream = file.ref({
    Type: "EmbeddedFile",
    Subtype: mediaType.replace("/", "#2F"),
    Params: {
      Size: bytes.length,
      CheckSum: createHash("md5").update(bytes).digest(),
      CreationDate: day,
      ModDate: day,
    },
  });
  stream.end(bytes);
  const specification = file.ref({
    Type: "Filespec",
    F: new String(name),
    UF: new String(name),
    Desc: new String(description),
    AFRelationship: "Data",
    EF: { F: stream, UF: stream },
  });
  specification.end();
  file._root.data.AF = [specification];
  const names = file._root.data.Names as { data: Record<string, unknown> };
  names.data.EmbeddedFiles = { Names: [new String(name), specification] };
}
