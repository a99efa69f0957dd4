import type { Refusal } from "../problem.ts";
import type { ProjectFiles } from "../read/index.ts";

/** Two sources whose outputs would have one name, on some disks if not on this one; or null. */
export function refuseTwins({ sources }: ProjectFiles): Refusal | null {
  const seen = new Map<string, string>();
  for (const { file, key } of sources) {
    const name = key.replace(/\.md$/i, "").normalize("NFC").toLowerCase();
    const twin = seen.get(name);
    if (twin !== undefined) return twins(twin, file);
    seen.set(name, file);
  }
  return null;
}

function twins(one: string, other: string): Refusal {
  return {
    message: `The names ${one} and ${other} differ in capitals or accents alone, so one would be built over the other.`,
    hint: "Give one of the two another name.",
  };
}
