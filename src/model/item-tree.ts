import type { Content, PublicContent } from "../meeting/content.ts";
import type { Item, ItemLevel } from "../meeting/item.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { type Message, message, type Place, type Sink } from "../problem.ts";
import type { ItemHeading } from "./read-heading.ts";
import { slugger } from "./slug.ts";

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
    if (this.#open[0]?.ended) this.#report(afterBreak(heading.place));
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
      this.#report(strayBreak(place));
      return;
    }
    item.ended = true;
    this.#open = [item];
  }

  finish() {
    const key = slugger();
    return { before: this.#before, items: this.#items.map((item) => close(item, key)) };
  }

  #reach(place: Place | undefined): void {
    if (place === undefined) return;
    for (const item of this.#open) item.end = place.end;
  }
}

function close(
  item: OpenItem,
  key: (title: OpenItem["heading"]["title"]) => string,
): Item<Unnumbered, Unnumbered> {
  const { heading, level, content, summary, after } = item;
  const { depth, title, exemption, release, privateTitle, place } = heading;
  const head = {
    number: null,
    level,
    depth,
    title,
    key: key(title),
    id: heading.id,
    agenda: heading.agenda,
    urgent: heading.urgent,
    bears: heading.bears,
    place,
    span: { ...place, end: item.end },
  };
  const items = item.items.map((sub) => close(sub, key));
  if (exemption === null) return { type: "open", ...head, content, items, after };
  const withheld = { title: privateTitle, content, items, after };
  return { type: "restricted", ...head, exemption, release, summary, withheld };
}

function fault(found: Message, hint: Message, place: Place) {
  return { rule: "unknown-construct", severity: "error", message: found, hint, place } as const;
}

function strayBreak(place: Place) {
  return fault(
    message`*** ends the sub-items of an item, and there are none here to end.`,
    message`Take the line out.`,
    place,
  );
}

function afterBreak(place: Place) {
  return fault(
    message`A sub-item stands after the *** that ended the sub-items of its item.`,
    message`Move *** below the last sub-item, or make this heading an item with ##.`,
    place,
  );
}
