import type { FaceName } from "./face-name.ts";
import type { Tag } from "./tag.ts";

/** Text in one face that belongs to one element; "\n" in it is a line break that was asked for. */
export interface Piece {
  readonly text: string;
  readonly face: FaceName;
  readonly tag: Tag;
  /** What it costs to end a line inside it; nothing where it is not said. */
  readonly hold?: number;
  /** Space between its letters, as a share of the size; none where it is not said. */
  readonly letters?: number;
  /** Whether it is less to the eye than the text beside it. */
  readonly quiet?: boolean;
}
