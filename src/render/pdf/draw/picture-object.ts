import type { Image } from "../../../document/index.ts";
import type { PdfFile, Reference } from "./pdf-file.ts";

export function pictureObject(file: PdfFile, image: Image): Reference {
  const reference = file.ref({
    Type: "XObject",
    Subtype: "Image",
    Width: image.width,
    Height: image.height,
  });
  reference.end(image.bytes);
  return reference;
}
