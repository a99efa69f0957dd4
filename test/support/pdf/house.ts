import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Looks, looksSchema } from "../../../src/house/looks.ts";
import type { FontFiles } from "../../../src/render/pdf/index.ts";

const templates = join(import.meta.dirname, "../../../templates");

/** The looks of the house that comes with safermk. */
export const looks: Looks = looksSchema().parse(
  parse(readFileSync(join(templates, "safermk/looks.yaml"), "utf8")),
);

const { files } = looks.font;

/** Its font files. */
export const fonts: FontFiles = {
  regular: read(files.regular),
  italic: read(files.italic),
  bold: read(files.bold),
  boldItalic: read(files.boldItalic),
};

function read(name: string): Uint8Array {
  return readFileSync(join(templates, "fonts", name));
}
