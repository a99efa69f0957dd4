import type { Content, PublicContent } from "../meeting/content.ts";
import type { Item, ItemLevel } from "../meeting/item.ts";
import type { Unnumbered } from "../meeting/number.ts";
import type { Place, Sink } from "../problem.ts";
import { itemFaults } from "./item-faults.ts";
import type { ItemHeading } from "./read-heading.ts";
import { type Slugger, slugger } from "./slug.ts";

type Words = Content<Unnumbered>;
type PublicWords = PublicContent<Unnumbered>;

interface OpenItem {
  readonly heading: ItemHeading;
  readonly level: ItemLevel;
  readonly content: Words[];
  readonly summary: PublicWords[];
  readonly items: OpenItem[];
  readonly after: Words[];
  /** Set by `***`. */
  ended: boolean;
  end: Place["end"];
}

/** Puts headings and what stands under them in their places as they are read. */
export class ItemTree {
  readonly #report: Sink;
  readonly #before: Words[] = [];
  readonly #items: OpenItem[] = [];
  readonly #ids = new Set<string>();
  /** The item that is open at each level. */
  #open: OpenItem[] = [];

  constructor(report: Sink) {
    this.#report = report;
  }

  isEmpty(): boolean {
    return this.#items.length === 0;
  }

  open(heading: ItemHeading): void {
    // Headings with the same marks stand side by side, also where a level above them is skipped.
    const depth = Math.max(2, Math.min(heading.depth, 4));
    this.#open = this.#open.filter((item) => Math.max(2, item.heading.depth) < depth);
    const parent = this.#open.at(-1);
    const level = (this.#open.length + 1) as ItemLevel;
    if (this.#open[0]?.ended) this.#report(itemFaults.afterBreak(heading.place));
    if (parent === undefined && this.#endsAppendices(heading)) {
      this.#report(itemFaults.afterAppendix(heading.place));
    }
    this.#name(heading);
    const { end } = heading.place;
    const item = {
      heading,
      level,
      content: [],
      summary: [],
      items: [],
      after: [],
      ended: false,
      end,
    };
    (parent?.items ?? this.#items).push(item);
    this.#open.push(item);
  }

  #endsAppendices(heading: ItemHeading): boolean {
    const last = this.#items.at(-1);
    return last !== undefined && isAppendix(last.heading) && !isAppendix(heading);
  }

  /** An id leads to one item. */
  #name({ id }: ItemHeading): void {
    if (id === null) return;
    if (this.#ids.has(id.value)) this.#report(itemFaults.repeatedId(id));
    this.#ids.add(id.value);
  }

  add(content: readonly Words[]): void {
    const item = this.#open.at(-1);
    const list = item === undefined ? this.#before : item.ended ? item.after : item.content;
    list.push(...content);
    this.#reach(content.at(-1)?.place);
  }

  /** Adds to the restricted item that is open; false where none is. */
  addSummary(content: readonly PublicWords[]): boolean {
    const item = this.#open.find(({ heading }) => heading.exemption !== null);
    if (item === undefined) return false;
    item.summary.push(...content);
    return true;
  }

  /** `***`: what follows is the item's own again. */
  endSubItems(place: Place): void {
    const [item] = this.#open;
    if (item === undefined || item.items.length === 0 || item.ended) {
      this.#report(itemFaults.strayBreak(place));
      return;
    }
    item.ended = true;
    this.#open = [item];
  }

  finish() {
    const slugOf = slugger(this.#ids);
    return { before: this.#before, items: this.#items.map((item) => close(item, slugOf)) };
  }

  #reach(place: Place | undefined): void {
    if (place === undefined) return;
    for (const item of this.#open) item.end = place.end;
  }
}

function close(item: OpenItem, slugOf: Slugger): Item<Unnumbered, Unnumbered> {
  const { heading, level, content, summary, after } = item;
  const { depth, title, exemption, release, privateTitle, place } = heading;
  // A title counts for its slug whether or not an id stands in for it.
  const id = heading.id?.value ?? null;
  const slug = slugOf(title, id);
  const head = {
    number: null,
    level,
    depth,
    title,
    key: id ?? slug,
    slug,
    id: heading.id,
    agenda: heading.agenda,
    urgent: heading.urgent,
    bears: heading.bears,
    place,
    span: { ...place, end: item.end },
  };
  const items = item.items.map((sub) => close(sub, slugOf));
  if (exemption === null) return { type: "open", ...head, content, items, after };
  const withheld = { title: privateTitle, content, items, after };
  return { type: "restricted", ...head, exemption, release, summary, withheld };
}

function isAppendix({ bears }: ItemHeading): boolean {
  return bears.type === "none" && bears.appendix;
}
