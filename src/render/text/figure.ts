import type { Figure } from "../../document/index.ts";
import { fill } from "./fill.ts";
import { inlineWords } from "./inlines.ts";
import type { Lines } from "./lines.ts";
import type { Setting } from "./setting.ts";
import { wrap } from "./wrap.ts";

/** What a picture shows, said to be that, and its caption. */
export function renderFigure(
  { alternative, caption }: Figure,
  width: number,
  setting: Setting,
): Lines {
  const shown = wrap(fill(setting.words.figure, { alternative }), width);
  return [...shown, ...(caption === null ? [] : wrap(inlineWords(caption, setting), width))];
}
