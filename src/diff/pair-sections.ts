import { changedParts } from "../changed-parts.ts";
import { type Bag, bagOf, likeness } from "./likeness.ts";
import type { Section } from "./sections-of.ts";

export interface SectionPair {
  readonly before: Section | null;
  readonly after: Section | null;
  readonly moved: boolean;
}

/**
 * Which section of one state is which of the other: the one with the same key, else one that has no such and is
 * alike. In the order of the later state; what it no longer has stands where it stood.
 */
export function pairSections(
  before: readonly Section[],
  after: readonly Section[],
): readonly SectionPair[] {
  const partners = partnersOf(before, after);
  const keyBefore = new Map([...partners].map(([own, other]) => [other.key, own.key]));
  const changes = changedParts(
    before.map(({ key }) => key),
    after.map(({ key }) => keyBefore.get(key) ?? `\n${key}`),
  );
  return changes.flatMap((change): readonly SectionPair[] => {
    const [one, other] = [before[change.before], after[change.after]];
    if (change.type === "kept" && one && other)
      return [{ before: one, after: other, moved: false }];
    if (change.type === "removed") {
      return one && !partners.has(one) ? [{ before: one, after: null, moved: false }] : [];
    }
    const from = before.find(({ key }) => other !== undefined && key === keyBefore.get(other.key));
    return other ? [{ before: from ?? null, after: other, moved: from !== undefined }] : [];
  });
}

/** By section of the earlier state. */
function partnersOf(before: readonly Section[], after: readonly Section[]) {
  const byKey = new Map(after.map((section) => [section.key, section]));
  const partners = new Map<Section, Section>();
  for (const section of before) {
    const same = byKey.get(section.key);
    if (same !== undefined) partners.set(section, same);
  }
  const paired = new Set(partners.values());
  const left = after.filter((other) => !paired.has(other)).map(withBags);
  for (const section of before.filter((one) => !partners.has(one)).map(withBags)) {
    const [best] = left
      .filter(({ own }) => !paired.has(own) && own.heading?.kind === section.own.heading?.kind)
      .map((other) => ({ other: other.own, alike: alikeness(section, other) }))
      .filter(({ alike }) => alike >= 0.5)
      .sort((one, other) => other.alike - one.alike);
    if (best === undefined) continue;
    partners.set(section.own, best.other);
    paired.add(best.other);
  }
  return partners;
}

interface WithBags {
  readonly own: Section;
  readonly title: Bag;
  readonly words: Bag;
}

function withBags(own: Section): WithBags {
  const words = own.lines.map((line) => line.words).join("\n");
  return { own, title: bagOf(own.heading?.words ?? ""), words: bagOf(words) };
}

/** A heading that was worded anew has the words under it still, or some of its own. */
function alikeness(one: WithBags, other: WithBags): number {
  // Lists of people are what their name says.
  if (one.own.heading?.kind === "group") return 0;
  const titles = likeness(one.title, other.title);
  const none = one.words.total === 0 && other.words.total === 0;
  return none ? titles : Math.max(likeness(one.words, other.words), titles);
}
