export { type FontFiles, renderPdf } from "./render-pdf.ts";
