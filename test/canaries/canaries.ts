/**
 * A word for each place in which words that are not for the public can stand; no font, picture or
 * packed stream holds one of them by chance.
 */
const places = [
  "private title",
  "title of a sub-item",
  "reason of urgency",
  "agenda",
  "id",
  "paragraph",
  "strong words",
  "struck words",
  "entry of a list",
  "entry within an entry",
  "quotation",
  "head of a table",
  "cell",
  "total",
  "caption of a table",
  "alternative of an image",
  "file of an image",
  "caption of an image",
  "text of a link",
  "target of a link",
  "lead-in",
  "limb",
  "words behind limbs",
  "mover",
  "seconder",
  "owner",
  "amendment",
  "mover of an amendment",
  "action",
  "owner of an action",
  "note",
  "nature of an interest",
  "words of an event",
  "correction",
  "words corrected",
  "words behind sub-items",
  "passage",
  "decision in a passage",
  "clerk's note",
  "comment",
  "comment in a restricted item",
  "remark in the head",
  "remark in safermk.yaml",
  "remark in people.yaml",
  "appendix",
  "restricted item of a report",
  "clerk's note of a report",
  "place of a private meeting",
  "chair of a private meeting",
  "person at a private meeting",
  "affiliation at a private meeting",
  "voter at a private meeting",
  "title of a private meeting",
  "closing of a private meeting",
  "item of a private meeting",
  "prose of a private meeting",
  "decision of a private meeting",
] as const;

export type CanaryPlace = (typeof places)[number];

/** What no edition holds: they are for the clerk alone. */
export const ofClerkAlone: ReadonlySet<CanaryPlace> = new Set<CanaryPlace>([
  "clerk's note",
  "comment",
  "comment in a restricted item",
  "remark in the head",
  "remark in safermk.yaml",
  "remark in people.yaml",
  "clerk's note of a report",
]);

export const canaries: ReadonlyMap<CanaryPlace, string> = new Map(
  places.map((place, index) => [place, `Zqxv${letters(index)}wovik`]),
);

/** The word of a place. */
export function canary(place: CanaryPlace): string {
  return canaries.get(place) as string;
}

function letters(index: number): string {
  return String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));
}
