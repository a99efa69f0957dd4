import type { Inline } from "../meeting/inline.ts";
import type { Located } from "../meeting/located.ts";
import type { Place } from "../problem.ts";
import { everyLine } from "./every-line.ts";
import { partOf } from "./part-of.ts";
import type { Writing } from "./rule.ts";

/** Every sentence of minutes or a report in which something may be said: of the head, then of the body. */
export function writtenWords(writing: Writing): readonly Words[] {
  return [
    ...headLines(writing).flatMap((located) => (located ? headWords(located) : [])),
    ...everyLine(writing).map(({ content, place }) => lineWords(content, place)),
  ];
}

function headLines(writing: Writing): readonly (Located<string> | null)[] {
  if (writing.type === "report") return [writing.title, writing.subtitle];
  const { title, venue, closing, nextMeeting } = writing;
  const next =
    nextMeeting?.value.type === "words"
      ? { value: nextMeeting.value.words, place: nextMeeting.place }
      : null;
  return [title, venue, closing, next];
}

/** Words, and where a stretch of them stands. */
export interface Words {
  readonly text: string;
  readonly at: (index: number, length: number) => Place;
}

function headWords({ value, place }: Located<string>): Words {
  return { text: value, at: (index, length) => partOf(place, value, index, length) };
}

/** Struck-out words are no longer said, as in a correction. */
function lineWords(content: readonly Inline[], place: Place): Words {
  const parts = textsIn(content);
  const text = parts.map((part) => part.text).join("");
  const at = (index: number, length: number): Place => {
    let from = 0;
    for (const part of parts) {
      const inside = index - from;
      from += part.text.length;
      if (index >= from || part.place === null) continue;
      const whole = inside + length <= part.text.length;
      return whole ? partOf(part.place, part.text, inside, length) : part.place;
    }
    return place;
  };
  return { text, at };
}

interface Part {
  readonly text: string;
  readonly place: Place | null;
}

function textsIn(content: readonly Inline[]): readonly Part[] {
  return content.flatMap((node): readonly Part[] => {
    if (node.type === "text") return [node];
    if (node.type === "break") return [{ text: " ", place: null }];
    return node.type === "deleted" ? [] : textsIn(node.content);
  });
}
