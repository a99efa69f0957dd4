import type { SourceWords } from "../house/index.ts";
import type { Sink } from "../problem.ts";
import type { Customs } from "./customs.ts";
import type { ListOrder } from "./list-order.ts";
import type { Roster } from "./roster.ts";
import type { ReadText } from "./text-reader.ts";

/** What a body of minutes is read with. */
export interface Reading {
  /** The source, as people are shown it. */
  readonly file: string;
  /** The path of the source below the project: "meetings/2020-01-30.md". */
  readonly key: string;
  readonly customs: Customs;
  /** The words that the house looks for in a source. */
  readonly words: SourceWords;
  /** Everybody who can be named. */
  readonly roster: Roster;
  /** Lists of an item may go on from one another; so may the limbs of its decisions. */
  readonly lists: { readonly prose: ListOrder; readonly limbs: ListOrder };
  /** What becomes of words: text, and references where they cite minutes by number. */
  readonly readText: ReadText;
  readonly report: Sink;
}
