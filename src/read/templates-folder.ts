import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of templates/, beside which safermk is installed: the same for source and bundle. */
export function templatesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "templates", "fonts"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("safermk's templates folder is missing");
    folder = parent;
  }
  return join(folder, "templates");
}
