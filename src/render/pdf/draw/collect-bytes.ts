import type { PdfFile } from "./pdf-file.ts";

/** All bytes of a file, once it has ended. */
export function collectBytes(file: PdfFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    file.on("data", (chunk) => chunks.push(chunk));
    file.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    file.on("error", reject);
  });
}
