import type { PdfFile } from "./pdf-file.ts";

/** Ends a file and gives all its bytes. */
export function collectBytes(file: PdfFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    file.on("data", (chunk) => chunks.push(chunk));
    file.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    file.on("error", reject);
    file.end();
    // pdfkit would wait for them for ever.
    if (file._waiting > 0) reject(new Error(`${file._waiting} PDF objects were never written`));
  });
}
