import type { Minutes } from "../../document/index.ts";
import type { Looks } from "../../house/index.ts";
import type { Attachment } from "./attachment.ts";
import { attach } from "./draw/attach.ts";
import { bookmarks } from "./draw/bookmarks.ts";
import { collectBytes } from "./draw/collect-bytes.ts";
import { destinations } from "./draw/destinations.ts";
import { drawPage } from "./draw/draw-page.ts";
import { furnitureLines } from "./draw/furniture.ts";
import { dayOf, openFile } from "./draw/open-file.ts";
import { pageGeometry } from "./draw/page-geometry.ts";
import { pictures } from "./draw/pictures.ts";
import { structureTree } from "./draw/structure-tree.ts";
import { textPainter } from "./draw/text-painter.ts";
import { typeface } from "./font/typeface.ts";
import { bonds } from "./layout/bonds.ts";
import { type Page, paginate } from "./layout/paginate.ts";
import { setBlocks } from "./layout/set-blocks.ts";
import type { Setting } from "./layout/setting.ts";

/** The bytes of four font files. Give the same arrays each time: parsing is remembered by them. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly italic: Uint8Array;
  readonly bold: Uint8Array;
  readonly boldItalic: Uint8Array;
}

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
  const geometry = pageGeometry(looks);
  const setting: Setting = {
    looks,
    area: geometry.bottom - geometry.top,
    faces: facesOf(fonts, looks),
    lang: minutes.lang,
    bonds: bonds(minutes.bonds),
    missing: new Set(),
  };
  const frame = { ...geometry, tag: { role: "Document", parent: null } } as const;
  const rows = setBlocks(minutes.children, frame, setting);
  const pages = paginate(rows, setting.area);
  const furniture = pages.map((_, index) =>
    furnitureLines(minutes.furniture, index + 1, pages.length, geometry, setting),
  );
  if (setting.missing.size > 0) {
    return { type: "missing-glyphs", characters: [...setting.missing].sort() };
  }
  const bytes = await draw(minutes, pages, furniture, setting, attachment);
  return { type: "rendered", bytes };
}

/** What is set off is drawn in bold where the house has no italics. */
function facesOf(fonts: FontFiles, { text }: Looks): Setting["faces"] {
  const italics = text.emphasis === "italic";
  return {
    regular: typeface(fonts.regular),
    italic: typeface(italics ? fonts.italic : fonts.bold),
    bold: typeface(fonts.bold),
    boldItalic: typeface(italics ? fonts.boldItalic : fonts.bold),
  };
}

function draw(
  minutes: Minutes,
  pages: readonly Page[],
  furniture: readonly ReturnType<typeof furnitureLines>[],
  setting: Setting,
  attachment: Attachment | null,
): Promise<Uint8Array> {
  const file = openFile(minutes);
  const geometry = pageGeometry(setting.looks);
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
