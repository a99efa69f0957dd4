import type { Place } from "../problem.ts";
import type { Content } from "./content.ts";
import type { Exemption } from "./decision.ts";
import type { Inline } from "./inline.ts";

/** 1 is an item (`##`), 2 a sub-item (`###`), 3 a sub-item of that (`####`). */
export type ItemLevel = 1 | 2 | 3;

interface ItemHead<Number> {
  readonly number: Number;
  readonly level: ItemLevel;
  /** How many `#` were typed: level + 1, or more where a level was skipped. */
  readonly depth: number;
  readonly title: readonly Inline[];
  /** The slug of the title; "-2" is put to the second of the same. */
  readonly key: string;
  /** The heading with all that stands under it. */
  readonly span: Place;
  readonly place: Place;
}

/** An item that is public with all under it. */
export interface OpenItem<Number, Ids, Sub> extends ItemHead<Number> {
  readonly type: "open";
  readonly content: readonly Content<Ids>[];
  readonly items: readonly Sub[];
  /** What follows `***`: the item's own again, after its sub-items. */
  readonly after: readonly Content<Ids>[];
}

/** An item of which only number, title and summary are public. */
export interface RestrictedItem<Number, Ids> extends ItemHead<Number> {
  readonly type: "restricted";
  readonly exemption: Exemption;
  readonly summary: readonly Content<Ids>[];
  readonly withheld: {
    readonly content: readonly Content<Ids>[];
    readonly items: readonly Item<Number, Ids>[];
    readonly after: readonly Content<Ids>[];
  };
}

export type Item<Number, Ids> =
  | OpenItem<Number, Ids, Item<Number, Ids>>
  | RestrictedItem<Number, Ids>;

/** What is left of a restricted item in the public edition. */
export interface WithheldItem<Number, Ids> extends ItemHead<Number> {
  readonly type: "withheld";
  readonly exemption: Exemption;
  readonly summary: readonly Content<Ids>[];
}

/** An item of the public edition; there is no place in it for restricted words. */
export type PublicItem<Number, Ids> =
  | OpenItem<Number, Ids, PublicItem<Number, Ids>>
  | WithheldItem<Number, Ids>;
