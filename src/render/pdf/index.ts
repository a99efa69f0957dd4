export { type FontFiles, type PdfResult, renderPdf } from "./render-pdf.ts";
