import type { Facts, Line } from "../record/index.ts";

/** What moves where something else is added or taken out: it is no change of a line itself. */
const ofPosition: ReadonlySet<string> = new Set(["number", "key", "limb", "part"]);

/** What a line says beside its words. */
export function ownFacts({ facts }: Line): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !ofPosition.has(name)));
}
