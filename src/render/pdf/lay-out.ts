import { bondCost, type Minutes } from "../../document/index.ts";
import type { Looks } from "../../house/index.ts";
import { type FurnitureLine, furnitureLines } from "./draw/furniture.ts";
import { type PageGeometry, pageGeometry } from "./draw/page-geometry.ts";
import { typeface } from "./font/typeface.ts";
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

/** A document whose every line has its place, before anything is drawn. */
export interface LaidOut {
  readonly geometry: PageGeometry;
  readonly setting: Setting;
  readonly pages: readonly Page[];
  /** What stands round the text, a list a page. */
  readonly furniture: readonly (readonly FurnitureLine[])[];
}

/** Breaks lines and pages. */
export function layOut(minutes: Minutes, looks: Looks, fonts: FontFiles): LaidOut {
  const geometry = pageGeometry(looks);
  const setting: Setting = {
    looks,
    area: geometry.bottom - geometry.top,
    faces: facesOf(fonts, looks),
    lang: minutes.lang,
    bonds: bondCost(minutes.bonds),
    missing: new Set(),
  };
  const { left, right } = geometry;
  const tag = { role: "Document", parent: null } as const;
  const frame = { left, right, tableLeft: left, tag };
  const pages = paginate(setBlocks(minutes.children, frame, setting), setting.area);
  const furniture = pages.map((_, index) =>
    furnitureLines(minutes.furniture, index + 1, pages.length, geometry, setting),
  );
  return { geometry, setting, pages, furniture };
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
