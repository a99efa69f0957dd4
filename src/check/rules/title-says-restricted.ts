import type { RuleWords } from "../../house/index.ts";
import type { Item } from "../../meeting/item.ts";
import type { Unnumbered } from "../../meeting/number.ts";
import { wordsOf } from "../../meeting/words-of.ts";
import { message } from "../../problem.ts";
import { lineSaysRestricted, type Sought } from "../line-says-restricted.ts";
import { always, type Finding, type Writing, type WritingRule } from "../rule.ts";

export const titleSaysRestricted: WritingRule = {
  id: "title-says-restricted",
  guard: false,
  severity: always("warning"),
  doc: {
    what: 'A title that says that the item is not for the public, such as "Exempt: Staffing" or "Staffing (Part 2)", of an item that is public; or a line of such words alone, such as "CONFIDENTIAL", or one that begins with them: "Confidential: …", "Not for publication by virtue of paragraph 3", "Clerk: …".',
    why: "Nothing but the braces keeps an item from the public: words in its title, or on a line below it, do not. What was exempt under Schedule 12A to the Local Government Act 1972 would be published.",
    fix: 'Put `{exempt="1"}` with its paragraphs, or `{confidential}`, after the title. If the item is public, put its title in other words.',
    bad: "## Exempt: Staffing\n\nThe report was noted.\n",
    good: '## Staffing {exempt="1"}\n\nThe report was noted.\n',
  },
  reports: true,
  check,
};

type Plain = Item<Unnumbered, Unnumbered>;

function check({ before, items }: Writing, words: RuleWords): readonly Finding[] {
  const said = new Set(words.restricted.map((each) => each.toLowerCase()));
  const sought: Sought = { ...words, said };
  return [
    ...before.flatMap((node) => lineSaysRestricted(node, sought)),
    ...items.flatMap((item) => under(item, sought)),
  ];
}

/** What stands under a restricted heading is restricted with it. */
function under(item: Plain, sought: Sought): readonly Finding[] {
  if (item.type === "restricted") return [];
  const title = wordsOf(item.title);
  const lines = [...item.content, ...item.after].flatMap((node) =>
    lineSaysRestricted(node, sought),
  );
  const below = [...lines, ...item.items.flatMap((sub) => under(sub, sought))];
  if (!saysSo(title, sought.said)) return below;
  const found: Finding = {
    message: message`The title ${title} says that the item is not for the public, but nothing keeps it from the public.`,
    hint: message`If it is restricted, put {exempt="1"}, with its paragraphs, or {confidential} after the title. If it is public, put the title in other words.`,
    place: item.place,
  };
  return [found, ...below];
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
