import type { Manner } from "./inline-pieces.ts";
import type { Setting } from "./setting.ts";
import type { Tag } from "./tag.ts";

/** Plain text that belongs to an element, with changes. */
export function manner(tag: Tag, setting: Setting, change: Partial<Manner> = {}): Manner {
  return {
    tag,
    lang: setting.lang,
    bold: false,
    italic: false,
    capitals: false,
    prominentCapitals: false,
    letters: 0,
    hold: 0,
    ...change,
  };
}
