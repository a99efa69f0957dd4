import type { BuildRequest } from "../compilation.ts";
import { type Format, usualFormats } from "../output.ts";
import type { ProjectFiles } from "../read/index.ts";

/** The formats that are asked for; of a single file, those that a clerk looks at. */
export function formatsOf({ formats }: BuildRequest, { alone }: ProjectFiles): readonly Format[] {
  if (formats !== "usual") return formats;
  return alone ? ["pdf", "html"] : usualFormats;
}
