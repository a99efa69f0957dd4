import type { Minutes } from "../../../src/document/index.ts";
import type { Looks } from "../../../src/house/looks.ts";
import { renderPdf } from "../../../src/render/pdf/index.ts";
import { fonts, looks } from "./house.ts";
import { type ReadPdf, readPdf } from "./read-pdf.ts";

/** The bytes of a tree in the house of safermk. */
export async function renderedBytes(tree: Minutes, house: Looks = looks): Promise<Uint8Array> {
  const result = await renderPdf(tree, house, fonts, null);
  if (result.type !== "rendered") throw new Error(`no glyph for ${result.characters.join(" ")}`);
  return result.bytes;
}

/** The same, taken apart. */
export async function rendered(tree: Minutes, house: Looks = looks): Promise<ReadPdf> {
  return readPdf(await renderedBytes(tree, house));
}
