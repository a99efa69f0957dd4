import type { JudgedPdf } from "./judged-pdf.ts";

/** Looks for one kind of fault; gives what is wrong, each with its place, or nothing. */
export type Check = (pdf: JudgedPdf) => readonly string[];
