import type { BondCost } from "../../../document/index.ts";
import type { Looks } from "../../../house/index.ts";
import type { Typeface } from "../font/typeface.ts";
import type { FaceName } from "./face-name.ts";

/** What everything on a page is set with. */
export interface Setting {
  readonly looks: Looks;
  readonly faces: { readonly [Name in FaceName]: Typeface };
  /** The height of the text area of a page, in points. */
  readonly area: number;
  /** BCP 47; capitals depend on it. */
  readonly lang: string;
  /** Which words a line does not part. */
  readonly bonds: BondCost;
  /** Characters met that have no glyph, which would be lost without a word. */
  readonly missing: Set<string>;
}
