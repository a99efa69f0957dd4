import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { templatesFolder } from "./templates-folder.ts";

/** The bytes of the faces that a house names, from templates/fonts. */
export async function readFonts<Face extends string>(
  files: Readonly<Record<Face, string>>,
): Promise<Record<Face, Uint8Array>> {
  const folder = join(templatesFolder(), "fonts");
  const faces = Object.entries<string>(files);
  const read = await Promise.all(
    faces.map(
      async ([face, file]) => [face, await readFile(join(folder, basename(file)))] as const,
    ),
  );
  return Object.fromEntries(read) as unknown as Record<Face, Uint8Array>;
}

/** The files of faces that a house can name. */
export async function listFonts(): Promise<readonly string[]> {
  const entries = await readdir(join(templatesFolder(), "fonts"));
  return entries.filter((entry) => /\.(ttf|otf)$/i.test(entry)).sort();
}
