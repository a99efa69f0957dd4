import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The nearest folder, from `folder` upward, that holds a safermk.yaml; null where none does. */
export async function findProject(folder: string): Promise<string | null> {
  const found = await stat(join(folder, "safermk.yaml")).catch(() => null);
  if (found?.isFile()) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : findProject(parent);
}
