import type { Artefact, Part } from "./artefact.ts";
import { keysIn } from "./keys-in.ts";
import { readingsOf } from "./readings/index.ts";
import type { Secrets } from "./secrets-of.ts";

/** Something restricted that stands in an artefact; `key` is for comparing, never to be shown. */
export interface Find {
  readonly path: string;
  readonly where: Part;
  readonly key: string;
}

export interface Found {
  readonly finds: readonly Find[];
  /** What could not be looked into, and why. */
  readonly unread: readonly { readonly path: string; readonly why: string }[];
}

/** Looks for secrets in artefacts, in every part of each. */
export async function findSecrets(
  artefacts: Iterable<Artefact> | AsyncIterable<Artefact>,
  secrets: Secrets,
): Promise<Found> {
  const finds: Find[] = [];
  const unread: { path: string; why: string }[] = [];
  for await (const artefact of artefacts) {
    const { path } = artefact;
    const read = await readingsOf(artefact);
    if (read.unread !== null) unread.push({ path, why: read.unread });
    const seen = new Set<string>();
    for (const { where, text } of read.readings) {
      keysIn(text, secrets.vocabulary, (key) => {
        if (!secrets.passages.has(key) || seen.has(`${where === "its name"} ${key}`)) return;
        seen.add(`${where === "its name"} ${key}`);
        finds.push({ path, where, key });
      });
    }
  }
  return { finds, unread };
}
