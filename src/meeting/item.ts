import type { Place } from "../problem.ts";
import type { Content, PublicContent } from "./content.ts";
import type { CivilDate } from "./date.ts";
import type { Exemption } from "./decision.ts";
import type { Inline } from "./inline.ts";
import type { Located } from "./located.ts";

/** 1 is an item (`##`), 2 a sub-item (`###`), 3 a sub-item of that (`####`). */
export type ItemLevel = 1 | 2 | 3;

/** What the heading asks of the numbering. */
export type Bears =
  | { readonly type: "next" }
  /** `{.unnumbered}`; `{.appendix}` stands after the items, on a new page. */
  | { readonly type: "none"; readonly appendix: boolean }
  /** `{number="3769" waived="…"}`: a number that the record already published. */
  | {
      readonly type: "given";
      readonly number: Located<string>;
      readonly waived: string | null;
    };

interface ItemHead<Number> {
  readonly number: Number;
  readonly level: ItemLevel;
  /** How many `#` were typed: level + 1, or more where a level was skipped. */
  readonly depth: number;
  readonly title: readonly Inline[];
  /** The `#id`, or the slug of the title. */
  readonly key: string;
  /** The slug of the title; "-2" is put to the second of the same. */
  readonly slug: string;
  /** The name it has for references: `{#id}`. */
  readonly id: Located<string> | null;
  /** What it was on the agenda: "4(a)". */
  readonly agenda: string | null;
  /** Why it was taken though not on the agenda. */
  readonly urgent: string | null;
  readonly bears: Bears;
  /** The heading with all that stands under it. */
  readonly span: Place;
  readonly place: Place;
}

/** An item that is public, but for passages of it and restricted sub-items. */
export interface OpenItem<Number, Words, Sub> extends ItemHead<Number>, Under<Words, Sub> {
  readonly type: "open";
}

interface Under<Words, Sub> {
  readonly content: readonly Words[];
  readonly items: readonly Sub[];
  /** What follows `***`: the item's own again, after its sub-items. */
  readonly after: readonly Words[];
}

/** An item of which only number, title and summary are public. */
export interface RestrictedItem<Number, Ids> extends ItemHead<Number> {
  readonly type: "restricted";
  readonly exemption: Exemption;
  /** Public from this day on: `{release=…}`. */
  readonly release: Located<CivilDate> | null;
  readonly summary: readonly PublicContent<Ids>[];
  readonly withheld: {
    /** What the restricted edition prints for a title; null where that is the public one. */
    readonly title: string | null;
    readonly content: readonly Content<Ids>[];
    readonly items: readonly Item<Number, Ids>[];
    readonly after: readonly Content<Ids>[];
  };
}

export type Item<Number, Ids> =
  | OpenItem<Number, Content<Ids>, Item<Number, Ids>>
  | RestrictedItem<Number, Ids>;

/** What is left of a restricted item in the public edition. */
export interface WithheldItem<Number, Ids> extends ItemHead<Number> {
  readonly type: "withheld";
  readonly exemption: Exemption;
  readonly summary: readonly PublicContent<Ids>[];
}

/** A restricted item in the restricted edition, with all that the public does not see of it. */
export interface DisclosedItem<Number, Ids>
  extends ItemHead<Number>,
    Under<Content<Ids>, FullItem<Number, Ids>> {
  readonly type: "disclosed";
  readonly exemption: Exemption;
  /** What the public is told of it. */
  readonly summary: readonly PublicContent<Ids>[];
}

/** An item of the restricted edition. */
export type FullItem<Number, Ids> =
  | OpenItem<Number, Content<Ids>, FullItem<Number, Ids>>
  | DisclosedItem<Number, Ids>;

/** An item of the public edition; there is no place in it for restricted words. */
export type PublicItem<Number, Ids> =
  | OpenItem<Number, PublicContent<Ids>, PublicItem<Number, Ids>>
  | WithheldItem<Number, Ids>;
