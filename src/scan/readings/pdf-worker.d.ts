declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  /** What reads a PDF for `getDocument`; it is handed on, never called. */
  export const WorkerMessageHandler: unknown;
}
