import type { Reading, Readings } from "../artefact.ts";
import { inPdfObjects } from "./in-pdf-objects.ts";

/** The words of a PDF: of its pages, and of every object in the file. */
export async function inPdf(bytes: Uint8Array): Promise<Readings> {
  const { pdfText } = await import("./pdf-reader.ts");
  const pages = await pdfText(bytes);
  const { readings, whole } = inPdfObjects(bytes);
  const text: Reading = { where: "its text", text: (pages ?? []).join("\n") };
  return { readings: [text, ...readings], unread: whyUnread(pages !== null, whole) };
}

function whyUnread(opened: boolean, whole: boolean): string | null {
  if (!opened) return "is a PDF that cannot be opened: locked, or broken";
  return whole ? null : "is a PDF that holds more than can be unpacked";
}
