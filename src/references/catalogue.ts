import type { Content } from "../meeting/content.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { Item } from "../meeting/item.ts";
import type { BorneNumber, DecisionIds } from "../meeting/number.ts";
import { wholeOf } from "../meeting/whole-of.ts";
import { wordsOf } from "../meeting/words-of.ts";
import { printNumber } from "../number/index.ts";
import type { CitedDocument } from "./cited-document.ts";
import { hasAction } from "./has-action.ts";

type Numbered = Item<BorneNumber, DecisionIds>;

/** A place of a document that can be cited, and how it is cited in public. */
export interface Citable {
  readonly document: CitedDocument;
  readonly anchor: string;
  readonly prints: string | null;
  readonly title: string;
  /** The series of its number; null for one without. */
  readonly series: string | null;
  /** Whether something is to be done by it. */
  readonly acts: boolean;
}

/** What can be cited of all documents. */
export class Catalogue {
  /** By the source, as people are shown it, and the id. */
  readonly #ids = new Map<string, Map<string, Citable>>();
  /** By the key of the body and the number. */
  readonly #numbers = new Map<string, Map<string, Citable[]>>();

  constructor(documents: readonly CitedDocument[]) {
    for (const document of documents) {
      this.#ids.set(document.file, new Map());
      document.items.forEach((item) => {
        this.#addItem(item, document, null);
      });
      if (document.type === "minutes") this.#addVoids(document);
      if ("lettered" in document && document.lettered) this.#addLettered(document);
    }
  }

  withId(file: string, id: string): Citable | null {
    return this.#ids.get(file)?.get(id) ?? null;
  }

  idsOf(file: string): Iterable<string> {
    return this.#ids.get(file)?.keys() ?? [];
  }

  /** Those that bear a number, in the order of the meetings. */
  withNumber(body: string, prints: string): readonly Citable[] {
    return this.#numbers.get(body)?.get(prints) ?? [];
  }

  /** Of a restricted item nothing under it is public: it is cited by the item. */
  #addItem(item: Numbered, document: CitedDocument, above: Citable | null): void {
    const { number, id, title } = item;
    const citable = above ?? {
      document,
      anchor: number.anchor,
      prints: number.prints,
      title: wordsOf(title),
      series: number.status === "none" ? null : number.series,
      acts: false,
    };
    const acts = hasAction(item);
    if (id !== null) this.#ids.get(document.file)?.set(id.value, citable);
    if (number.prints !== null) this.#addNumber(number.prints, { ...citable, acts });
    const open = item.type === "open";
    const below = wholeOf(item);
    for (const sub of below.items) this.#addItem(sub, document, open ? above : citable);
    if (number.prints === null) return;
    for (const node of [...below.content, ...below.after]) this.#addLimbs(node, citable, open);
  }

  /** A limb that is not public is cited by its item. */
  #addLimbs(node: Content<DecisionIds>, item: Citable, open: boolean): void {
    if (node.type === "passage") for (const part of node.content) this.#addLimbs(part, item, false);
    if (node.type !== "decision") return;
    const acts = node.task !== null;
    for (const { id, anchor } of [node.ids, ...node.ids.limbs]) {
      this.#addNumber(id, open ? { ...item, anchor, prints: id, acts } : { ...item, acts });
    }
  }

  /** CL14 is the meeting of CL14(a). */
  #addLettered({ items, body, date }: Extract<CitedDocument, { lettered: boolean }>): void {
    const first = items.find(({ number }) => number.status !== "none");
    if (first === undefined || first.number.status === "none" || body.numbering === null) return;
    const prints = printNumber(body.numbering.format, first.number.n, date.value);
    const [citable] = this.withNumber(body.key, first.number.prints).slice(-1);
    const acts = items.some(hasAction);
    if (citable !== undefined) this.#addNumber(prints, { ...citable, prints, acts });
  }

  /** A number that is void leads to where its minutes say so. */
  #addVoids(document: Extract<CitedDocument, { type: "minutes" }>): void {
    for (const { number, reason } of document.voids) {
      const { anchor, prints, series } = number;
      this.#addNumber(prints, { document, anchor, prints, title: reason, series, acts: false });
    }
  }

  #addNumber(prints: string, citable: Citable): void {
    const { key } = citable.document.body;
    const numbers = this.#numbers.get(key) ?? new Map<string, Citable[]>();
    this.#numbers.set(key, numbers);
    const known = numbers.get(prints) ?? [];
    // A limb has the number of a sub-item where both are in figures: the sub-item stands first.
    if (known.some(({ document }) => document === citable.document)) return;
    numbers.set(prints, [...known, citable]);
  }
}

/** The day of a document; null for a report without one. */
export function dayOf({ date }: CitedDocument): CivilDate | null {
  return date === null ? null : date.value;
}
