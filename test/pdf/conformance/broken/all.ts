import { brokenAnnotations } from "./annotations.ts";
import type { Broken } from "./broken.ts";
import { brokenContent } from "./content.ts";
import { brokenDocument } from "./document.ts";
import { brokenFile } from "./file.ts";
import { brokenFonts } from "./fonts.ts";
import { brokenStructure } from "./structure.ts";

/** Every way in which a PDF is broken by its objects. */
export const allBroken: readonly Broken[] = [
  ...brokenContent,
  ...brokenStructure,
  ...brokenAnnotations,
  ...brokenDocument,
  ...brokenFonts,
  ...brokenFile,
];
