import { createHash } from "node:crypto";
import type { PdfFile } from "./pdf-file.ts";

/**
 * Gives a file an identifier made of all that is written into it (ISO 32000-1, 14.4). pdfkit makes
 * its own from Info alone, by which two states of the same minutes would be taken for one file.
 */
export function identify(file: PdfFile): void {
  const digest = createHash("sha256");
  const { _write: write, _finalize: finish } = file;
  file._write = (data) => {
    if (typeof data === "string") digest.update(data, "latin1");
    else digest.update(data);
    write.call(file, data);
  };
  file._finalize = () => {
    file._id = digest.digest().subarray(0, 16);
    file._write = write;
    finish.call(file);
  };
}
