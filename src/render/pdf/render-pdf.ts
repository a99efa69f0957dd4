import type { Minutes } from "../../document/index.ts";
import type { Looks } from "../../house/index.ts";
import type { Attachment } from "./attachment.ts";
import { attach } from "./draw/attach.ts";
import { bookmarks } from "./draw/bookmarks.ts";
import { collectBytes } from "./draw/collect-bytes.ts";
import { destinations } from "./draw/destinations.ts";
import { drawPage } from "./draw/draw-page.ts";
import { dayOf, openFile } from "./draw/open-file.ts";
import { pictures } from "./draw/pictures.ts";
import { structureTree } from "./draw/structure-tree.ts";
import { textPainter } from "./draw/text-painter.ts";
import { type FontFiles, type LaidOut, layOut } from "./lay-out.ts";

export type PdfResult =
  | { readonly type: "rendered"; readonly bytes: Uint8Array }
  /** Characters that no glyph of the fonts shows: their text would be lost. */
  | { readonly type: "missing-glyphs"; readonly characters: readonly string[] };

/**
 * Makes the PDF of a document, with its data inside: PDF/UA-1 and PDF/A-3a, the same bytes for the
 * same input.
 */
export async function renderPdf(
  minutes: Minutes,
  looks: Looks,
  fonts: FontFiles,
  attachment: Attachment | null,
): Promise<PdfResult> {
  const laidOut = layOut(minutes, looks, fonts);
  const { missing } = laidOut.setting;
  if (missing.size > 0) {
    return { type: "missing-glyphs", characters: [...missing].sort() };
  }
  const bytes = await draw(minutes, laidOut, attachment);
  return { type: "rendered", bytes };
}

function draw(
  minutes: Minutes,
  { pages, furniture, geometry, setting }: LaidOut,
  attachment: Attachment | null,
): Promise<Uint8Array> {
  const file = openFile(minutes);
  const easel = {
    file,
    geometry,
    setting,
    tree: structureTree(file),
    painter: textPainter(file, setting),
    pictures: pictures(file),
    destinations: destinations(file),
    bookmarks: bookmarks(file, geometry.width),
  };
  for (const [index, page] of pages.entries()) drawPage(page, furniture[index] ?? [], easel);
  easel.tree.end();
  easel.destinations.end();
  easel.bookmarks.end();
  if (attachment !== null) attach(file, attachment, dayOf(minutes));
  return collectBytes(file);
}
