import type { Edit } from "../../problem.ts";
import { endsInRestriction } from "../ends-in-restriction.ts";
import { readLine } from "../read-line.ts";
import { lineAbove, lineRound } from "./line-round.ts";
import { isWithin, type Mending } from "./mending.ts";

const title = /^["“‘'(£]*\p{L}[^{}|\\]{0,100}[^{}|\\.,:;!?]$/u;

/**
 * Words of one line over hyphens, the heading that Markdown counts as the second: an item. Of a
 * line of equals signs, its first, nobody can say whether it is one.
 */
export function mendUnderline(offset: number, mending: Mending): readonly Edit[] | null {
  const { text, blocks, restricted } = mending;
  const line = lineRound(text, offset);
  const above = lineAbove(text, line);
  if (!/^-{3,}$/.test(line.words) || above === null) return null;
  // Where words are restricted, a new item would end what restricts them.
  if (isWithin(offset, blocks) || isWithin(above.start, restricted)) return null;
  const { words } = above;
  if ((lineAbove(text, above)?.words ?? "") !== "" || !title.test(words)) return null;
  if (readLine(words).type !== "prose" || endsInRestriction(words)) return null;
  return [
    { start: above.start, end: above.from, text: "## " },
    { start: above.to, end: line.end, text: "" },
  ];
}
