export type { Attachment } from "./attachment.ts";
export { type FontFiles, renderPdf } from "./render-pdf.ts";
