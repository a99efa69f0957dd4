import type { BondCost, Furniture } from "../../document/index.ts";
import type { Looks } from "../../house/index.ts";

/** What a document is set with. */
export interface Setting {
  readonly looks: Looks;
  /** What is said here where other outputs show it. */
  readonly words: Furniture["plain"];
  readonly bonds: BondCost;
  /** BCP 47: capitals are those of the language. */
  readonly lang: string;
}
