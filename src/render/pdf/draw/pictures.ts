import type { Image } from "../../../document/index.ts";
import type { PdfFile, Reference } from "./pdf-file.ts";
import { pictureObject } from "./picture-object.ts";

/** The pictures of a file, each held once. */
export interface Pictures {
  /** Makes a picture known to the current page; gives its name there. */
  name(image: Image): string;
}

export function pictures(file: PdfFile): Pictures {
  const held = new Map<Image, { readonly name: string; readonly reference: Reference }>();
  return {
    name: (image) => {
      const made = held.get(image) ?? {
        name: `I${held.size + 1}`,
        reference: pictureObject(file, image),
      };
      held.set(image, made);
      file.page.xobjects[made.name] = made.reference;
      return made.name;
    },
  };
}
