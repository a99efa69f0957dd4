export type { Attachment } from "./attachment.ts";
export type { FontFiles } from "./lay-out.ts";
export { renderPdf } from "./render-pdf.ts";
