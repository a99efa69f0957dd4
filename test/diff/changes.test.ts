import { expect, test } from "vitest";
import { changesIn, changeWords, compare } from "../../src/diff/index.ts";
import { recordedLines } from "../../src/record/index.ts";
import { numbered } from "../support/numbered.ts";

const source = `---
type: minutes
body: smk
date: 2020-01-30
start: 14:00
end: 15:56
attendance:
  present:
    - Chief Inspector K Gardner (Deputy LPA Commander, Thames Valley Police)
    - M Bracey (Chief Executive - Milton Keynes Council)
  apologies:
    - R Alsop (Milton Keynes Clinical Commissioning Group)
---

## Apologies

None but those above.

## Knife crime {#knives}

### Projects

The Partnership received an update on the Knife Enabled Crime Project.

:::resolved{moved="K Gardner" owner="M Bracey"}
That:

1. the presentation be noted;
2. a report be made to the next meeting;
3. thanks be given.
:::

Mr Bracey spoke. There was a long debate about the money, the staff and the building.

### Reviews

Two reviews were closed.

## Budget

| Road | Cost |
| - | - |
| High Street | £5 |

:::resolved
That the budget be approved.
:::

:::resolved
That the precept be £500.
:::

## Dates {.unnumbered}

It was noted.
`;

function told(before: string, after: string): readonly string[] {
  const [one, other] = [before, after].map((text) => recordedLines(numbered(text)));
  return changesIn(compare(one ?? [], other ?? [])).map(changeWords);
}

interface Edit {
  readonly name: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly told: readonly string[];
}

const edits: readonly Edit[] = [
  { name: "nothing", from: "a", to: "a", told: [] },
  { name: "emphasis", from: "long debate", to: "**long** debate", told: [] },
  {
    name: "a word of a limb",
    from: "next meeting",
    to: "April meeting",
    told: ['SMK2(a) resolution 2: "next meeting" became "April meeting"'],
  },
  {
    name: "one small word",
    from: "the budget be approved",
    to: "the budget not be approved",
    told: ['SMK3 first resolution: "be" became "not be"'],
  },
  {
    name: "a word at the end",
    from: "Two reviews were closed.",
    to: "Two reviews were closed early.",
    told: ['SMK2(b) paragraph: "closed" became "closed early"'],
  },
  {
    name: "a limb more",
    from: "3. thanks",
    to: "3. it be so;\n4. thanks",
    told: ['SMK2(a) resolution 3: + "it be so;"'],
  },
  {
    name: "a limb less",
    from: "2. a report be made to the next meeting;\n3.",
    to: "2.",
    told: ['SMK2(a) resolution 2: - "a report be made to the next meeting;"'],
  },
  {
    name: "an apology",
    from: "  apologies:\n",
    to: "  apologies:\n    - Councillor X\n",
    told: ["apologies: + Councillor X"],
  },
  {
    name: "a post",
    from: "(Chief Executive",
    to: "(Deputy Chief Executive",
    told: [
      'present: "M Bracey (Chief Executive - Milton Keynes Council)" became "M Bracey (Deputy Chief Executive - Milton Keynes Council)"',
    ],
  },
  { name: "the end", from: "end: 15:56", to: "end: 16:10", told: ['end: "15:56" became "16:10"'] },
  { name: "a place", from: "end:", to: "place: Civic\nend:", told: ["place: + Civic"] },
  {
    name: "who moved it",
    from: 'moved="K Gardner"',
    to: 'moved="M Bracey"',
    told: ['SMK2(a) resolution, moved: "K Gardner" became "M Bracey"'],
  },
  {
    name: "who is to do it",
    from: ' owner="M Bracey"',
    to: "",
    told: ["SMK2(a) resolution, owner: - M Bracey"],
  },
  {
    name: "a paragraph more",
    from: "Two reviews were closed.",
    to: "Two reviews were closed.\n\nOne was begun.",
    told: ['SMK2(b) paragraph 2: + "One was begun."'],
  },
  {
    name: "a paragraph in the place of another",
    from: "None but those above.",
    to: "The Clerk sang.",
    told: ['SMK1 paragraph: - "None but those above."', 'SMK1 paragraph: + "The Clerk sang."'],
  },
  {
    name: "many words of one paragraph",
    from: /a long debate about the money, the staff and/,
    to: "one long talk about my money, our staff and then",
    told: [
      'SMK2(a) paragraph 2: "Mr Bracey spoke. There was a long debate about the money, the staff and the building." became "Mr Bracey spoke. There was one long talk about my money, our staff and then the building."',
    ],
  },
  {
    name: "a figure of a table",
    from: "£5 |",
    to: "£6 |",
    told: ['SMK3 table: "£5" became "£6"'],
  },
  {
    name: "the second resolution",
    from: "£500",
    to: "£600",
    told: ['SMK3 second resolution: "£500" became "£600"'],
  },
  {
    name: "a title",
    from: "## Budget",
    to: "## The budget",
    told: ['SMK3 title: "Budget" became "The budget"'],
  },
  {
    name: "a new item",
    from: "## Budget",
    to: "## Trees\n\nThey grow.\n\n## Budget",
    told: [
      'SMK3 "Trees": new item',
      'SMK3 paragraph: + "They grow."',
      '"Budget": SMK4, SMK3 before',
    ],
  },
  {
    name: "an item taken out",
    from: /## Budget[\s\S]*(?=## Dates)/,
    to: "",
    told: [
      'SMK3 "Budget": item taken out',
      "SMK3 table: - Road | Cost",
      "SMK3 table: - High Street | £5",
      'SMK3 first resolution: - "That the budget be approved."',
      'SMK3 second resolution: - "That the precept be £500."',
    ],
  },
  {
    name: "numbers that move with others",
    from: "## Apologies",
    to: "## Apologies {.unnumbered}",
    told: [
      '"Apologies": without a number, SMK1 before',
      '"Knife crime": SMK1, SMK2 before',
      '"Projects": SMK1(a), SMK2(a) before',
      '"Reviews": SMK1(b), SMK2(b) before',
      '"Budget": SMK2, SMK3 before',
    ],
  },
  {
    name: "an item without a number",
    from: "It was noted.",
    to: "It was agreed.",
    told: ['"Dates" paragraph: "noted" became "agreed"'],
  },
];

test.each(edits)("a member is told of $name", ({ from, to, told: expected }) => {
  expect(told(source, source.replace(from, to))).toEqual(expected);
});

test("an item that moved is told as moved", () => {
  const budget = /## Budget[\s\S]*?(?=## Dates)/.exec(source)?.[0] ?? "";
  const other = source.replace(budget, "").replace("## Apologies", `${budget}## Apologies`);
  expect(told(source, other)).toContain('SMK1 "Budget": moved');
  expect(told(source, other).filter((line) => /taken out|new item/.test(line))).toEqual([]);
});
