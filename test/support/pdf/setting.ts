import { composeBonds } from "../../../src/compose/compose-bonds.ts";
import { bondCost } from "../../../src/document/index.ts";
import { typeface } from "../../../src/render/pdf/font/typeface.ts";
import type { Setting } from "../../../src/render/pdf/layout/setting.ts";
import { wording } from "../wording.ts";
import { fonts, looks } from "./house.ts";

/** What the house of safermk sets a page with. */
export const setting: Setting = {
  looks,
  area: 695.89,
  lang: "en-GB",
  bonds: bondCost(composeBonds(wording)),
  faces: {
    regular: typeface(fonts.regular),
    italic: typeface(fonts.italic),
    bold: typeface(fonts.bold),
    boldItalic: typeface(fonts.boldItalic),
  },
  missing: new Set(),
};
