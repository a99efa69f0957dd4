import * as z from "zod";
import { families, fontFamily } from "./font-family.ts";

const stackWords = "the names of fonts with commas between them";
const familyWords = `one of the fonts that come with safermk, ${families.join(" or ")}`;
const file = z.string({ error: "the file of a font" });

/** One of the families that come with safermk, or the files of faces. */
export const fontLooks = () =>
  z.union([
    z.enum(families, { error: familyWords }).transform(fontFamily),
    z.strictObject(
      {
        /** Files under templates/fonts. */
        files: z.strictObject({ regular: file, italic: file, bold: file, boldItalic: file }),
        /** What a browser uses. */
        stack: z.string({ error: stackWords }).regex(/^[\w\s",.-]+$/, { error: stackWords }),
      },
      { error: familyWords },
    ),
  ]);
