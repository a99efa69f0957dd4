import type { Format, Output } from "../../src/output.ts";

/** Whether an output is of minutes or a report; the list of documents and the registers are of the whole project. */
export function isDocument(output: Output): output is Output & { readonly format: Format } {
  return output.source.endsWith(".md");
}
