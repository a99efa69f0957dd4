import { type Citations, citationKey } from "../meeting/citation.ts";
import type { Decision } from "../meeting/decision.ts";
import type { DecisionIds } from "../meeting/number.ts";
import { referencesIn } from "../references/index.ts";
import { everythingIn, type Standing } from "./everything-in.ts";
import type { Part } from "./parts-of.ts";
import type { Published } from "./published.ts";
import type { Spot } from "./spot.ts";

/** What later minutes say of earlier ones, the latest first. */
export interface Effects {
  readonly rescinded: (part: Part) => Spot | null;
  readonly superseded: (part: Part) => Spot | null;
  readonly done: (part: Part) => Spot | null;
  /** Any mention of it in another document. */
  readonly heard: (part: Part) => Spot | null;
}

/** What documents, given in the order of the record, say of one another. */
export function effectsOf(documents: readonly Published[], citations: Citations): Effects {
  const rescinded = new Mentions();
  const superseded = new Mentions();
  const done = new Mentions();
  const heard = new Mentions();
  for (const published of documents) {
    const file = published.document.file;
    for (const standing of everythingIn(published)) {
      const { node, under } = standing;
      for (const { place } of referencesIn(node)) {
        const cited = citations.get(citationKey(place));
        if (cited?.type !== "minute") continue;
        const goal = `${cited.file ?? file}#${cited.anchor}`;
        if (node.type === "decision") {
          const by = deciding(node, standing);
          if (node.rescinds.some((one) => one.place === place)) rescinded.add(goal, by);
          if (node.supersedes.some((one) => one.place === place)) superseded.add(goal, by);
          if (node.done.some((one) => one.place === place)) done.add(goal, by);
        }
        if (cited.file !== null && cited.file !== file) heard.add(goal, under);
      }
    }
  }
  return {
    rescinded: (part) => rescinded.of(part),
    superseded: (part) => superseded.of(part),
    done: (part) => done.of(part),
    heard: (part) => heard.of(part),
  };
}

/** The decision itself, by its first part where it has several. */
function deciding(node: Decision<DecisionIds>, standing: Standing): Spot {
  const { ids } = node;
  const { published, title, minute } = standing.under;
  return { published, anchor: ids.anchor, minute: minute === null ? null : ids.id, title };
}

/** Who speaks of what, by file and anchor. */
class Mentions {
  readonly #spots = new Map<string, Spot[]>();

  add(goal: string, by: Spot): void {
    const spots = this.#spots.get(goal) ?? [];
    this.#spots.set(goal, spots);
    spots.push(by);
  }

  /** The last one that counts for a part. */
  of({ known, published }: Part): Spot | null {
    const { file } = published.document;
    const all = known.flatMap((anchor) => this.#spots.get(`${file}#${anchor}`) ?? []);
    const counting = all.filter((by) => counts(by.published, published));
    return counting.reduce<Spot | null>((last, by) => (isLater(by, last) ? by : last), null);
  }
}

/** What a draft says takes effect in other documents when it is issued, unless they are drafts themselves. */
function counts(by: Published, on: Published): boolean {
  return by.document.file === on.document.file || !isDraft(by) || isDraft(on);
}

function isDraft({ document }: Published): boolean {
  return document.type === "minutes" && document.status === "draft";
}

function isLater(by: Spot, last: Spot | null): boolean {
  return last === null || by.published.day >= last.published.day;
}
