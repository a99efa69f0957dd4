import type { RuleWords } from "../../house/index.ts";
import type { Content } from "../../meeting/content.ts";
import type { Item } from "../../meeting/item.ts";
import type { Unnumbered } from "../../meeting/number.ts";
import { wordsOf } from "../../meeting/words-of.ts";
import { message } from "../../problem.ts";
import { always, type Finding, type Writing, type WritingRule } from "../rule.ts";

export const titleSaysRestricted: WritingRule = {
  id: "title-says-restricted",
  guard: false,
  severity: always("warning"),
  doc: {
    what: 'A title that says that the item is not for the public, such as "Exempt: Staffing" or "Staffing (Part 2)", of an item that is public; or a line of such words alone, such as "CONFIDENTIAL".',
    why: "Nothing but the braces keeps an item from the public: words in its title, or on a line below it, do not. What was exempt under Schedule 12A to the Local Government Act 1972 would be published.",
    fix: 'Put `{exempt="1"}` with its paragraphs, or `{confidential}`, after the title. If the item is public, put its title in other words.',
    bad: "## Exempt: Staffing\n\nThe report was noted.\n",
    good: '## Staffing {exempt="1"}\n\nThe report was noted.\n',
  },
  reports: true,
  check,
};

type Plain = Item<Unnumbered, Unnumbered>;

function check({ items }: Writing, { restricted }: RuleWords): readonly Finding[] {
  const said = new Set(restricted.map((words) => words.toLowerCase()));
  return items.flatMap((item) => under(item, said));
}

/** What stands under a restricted heading is restricted with it. */
function under(item: Plain, said: ReadonlySet<string>): readonly Finding[] {
  if (item.type === "restricted") return [];
  const title = wordsOf(item.title);
  const lines = [...item.content, ...item.after].flatMap((node) => line(node, said));
  const below = [...lines, ...item.items.flatMap((sub) => under(sub, said))];
  if (!saysSo(title, said)) return below;
  const found: Finding = {
    message: message`The title ${title} says that the item is not for the public, but nothing keeps it from the public.`,
    hint: message`If it is restricted, put {exempt="1"}, with its paragraphs, or {confidential} after the title. If it is public, put the title in other words.`,
    place: item.place,
  };
  return [found, ...below];
}

/** A paragraph that is nothing but such words: "CONFIDENTIAL", perhaps in bold or in brackets. */
function line(node: Content<Unnumbered>, said: ReadonlySet<string>): readonly Finding[] {
  if (node.type !== "prose") return [];
  const words = wordsOf(node.content).replace(/^[\s([]+|[\s)\].:]+$/g, "");
  if (!said.has(words.toLowerCase())) return [];
  return [
    {
      message: message`The line ${words} says that what stands below it is not for the public, but nothing keeps it from the public.`,
      hint: message`Put a line :::restricted{exempt="1"}, with its paragraphs, in place of it, and a line ::: below the last words that are not for the public. If they are public, take the line out.`,
      place: node.place,
    },
  ];
}

/** In front of a colon or a dash, alone in brackets or behind a dash at the end, or at the end in capitals. */
function saysSo(title: string, said: ReadonlySet<string>): boolean {
  const front = /^[([]?([^:–—)\]]+?)(?: - |[:–—)\]])/.exec(title)?.[1];
  const bracketed = /[([]([^()[\]]+)[)\]]\W*$/.exec(title)?.[1];
  const behind = /(?:[:–—]| - )([^:–—]+)$/.exec(title)?.[1];
  const whole = [front, bracketed, behind, title].some((words) =>
    said.has((words ?? "").trim().toLowerCase()),
  );
  return whole || saysInCapitals(title, said);
}

/** "Staffing PRIVATE"; a title all in capitals says nothing by them. */
function saysInCapitals(title: string, said: ReadonlySet<string>): boolean {
  if (title === title.toUpperCase()) return false;
  return [...said].some((words) => {
    const capitals = words.toUpperCase();
    return capitals !== words && ` ${title} `.includes(` ${capitals} `);
  });
}
