import { fold } from "./fold.ts";
import { wordsWithPlaces } from "./words.ts";

/** Some words of a text, and whether they are those that were sought. */
export interface Part {
  readonly text: string;
  readonly sought: boolean;
}

/** A text with the words that were found set apart; `found` are folded. */
export function marked(text: string, found: ReadonlySet<string>): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { word, at } of wordsWithPlaces(text)) {
    if (!found.has(fold(word))) continue;
    if (at > end) parts.push({ text: text.slice(end, at), sought: false });
    end = at + word.length;
    parts.push({ text: text.slice(at, end), sought: true });
  }
  if (end < text.length) parts.push({ text: text.slice(end), sought: false });
  return parts;
}

const length = 220;
const before = 60;

/** The stretch of a text that has most of the words found, or else its beginning. */
export function excerpt(text: string, found: ReadonlySet<string>): readonly Part[] {
  if (text.length <= length) return marked(text, found);
  const places = wordsWithPlaces(text);
  const hits = places.filter(({ word }) => found.has(fold(word))).map(({ at }) => at);
  const wanted = Math.max(0, fullest(hits) - before);
  const start = wanted === 0 ? 0 : (places.find(({ at }) => at >= wanted)?.at ?? 0);
  const limit = start + length;
  const last = places.filter(({ at, word }) => at >= start && at + word.length <= limit).at(-1);
  const cut = text.length > limit;
  const end = last === undefined ? limit : last.at + last.word.length;
  const words = text.slice(start, cut ? end : text.length);
  return marked(`${start > 0 ? "… " : ""}${words}${cut ? " …" : ""}`, found);
}

/** Where a stretch begins that has as many places as any. */
function fullest(places: readonly number[]): number {
  const span = length - before;
  let best = { at: places[0] ?? 0, count: 0 };
  let end = 0;
  places.forEach((at, index) => {
    while (end < places.length && (places[end] ?? 0) < at + span) end++;
    if (end - index > best.count) best = { at, count: end - index };
  });
  return best.at;
}
