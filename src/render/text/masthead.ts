import type { Masthead } from "../../document/index.ts";
import { inlineWords } from "./inlines.ts";
import { joined } from "./joined.ts";
import type { Lines } from "./lines.ts";
import type { Setting } from "./setting.ts";
import { wrap } from "./wrap.ts";

/** What heads a report; capitals are all that makes its title seen. */
export function renderMasthead(
  { title, web, subtitle }: Masthead,
  width: number,
  setting: Setting,
): Lines {
  const { capitals } = setting.looks.title;
  const words = [
    inlineWords(title, setting, { capitals }),
    inlineWords(web ?? [], setting),
    inlineWords(subtitle ?? [], setting),
  ];
  return joined(
    words.map((each) => wrap(each, width)),
    1,
  );
}
