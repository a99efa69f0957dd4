import type { Image } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { Citations } from "../meeting/citation.ts";

/** What a document is composed with. */
export interface Composing {
  readonly wording: Wording;
  /** What the references of all sources turned out to be. */
  readonly citations: Citations;
  /** The pictures that sources name, by their path below the project. */
  readonly images: ReadonlyMap<string, Image>;
  /** The picture that the house puts at the head of a document, or null. */
  readonly logo: Image | null;
  /**
   * The path of a source's outputs below the folder of outputs, without ending: "meetings/2020-01-30". Null
   * where the edition has none of it.
   */
  readonly stemOf: (file: string) => string | null;
  /** The source that is being composed. */
  readonly file: string;
}
