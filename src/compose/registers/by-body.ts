import type { Body } from "../../meeting/body.ts";
import type { Published } from "../../registers/index.ts";

/** Entries by their body, in the order of the bodies. */
export function byBody<Entry extends { readonly published: Published }>(
  entries: readonly Entry[],
): readonly { readonly body: Body; readonly lang: string; readonly own: readonly Entry[] }[] {
  const parts = new Map<string, { body: Body; lang: string; own: Entry[] }>();
  for (const entry of entries) {
    const { document, lang } = entry.published;
    const { body } = document;
    const known = parts.get(body.key) ?? { body, lang, own: [] };
    parts.set(body.key, known);
    known.own.push(entry);
  }
  return [...parts.values()];
}
