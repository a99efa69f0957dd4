import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compareStates } from "../../src/compile/index.ts";
import { changesIn, changeWords, redlineOf } from "../../src/diff/index.ts";
import { renderRedline } from "../../src/render/html/index.ts";
import { changesData, changesReport } from "../../src/report/index.ts";

const folder = mkdtempSync(join(tmpdir(), "safermk-diff-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head = `---
type: minutes
body: { name: Council, numbering: { format: "C{n}" } }
house: safermk
date: 2020-01-30
---
`;

const source = `${head}
## Grants

The grants were noted.

Quetzal asked for three hundred pounds.

## Claim by Fernhollow

Fernhollow fell.

### Zebulon's barn

Nobody knew.

:::resolved
That the offer be made to Ottoline.
:::

## Dates

It was noted.
`;

const canaries = /Quetzal|three hundred|Fernhollow|Zebulon|Ottoline/i;

async function told(before: string, after: string, edition: "public" | "restricted" = "public") {
  writeFileSync(join(folder, "before.md"), before);
  writeFileSync(join(folder, "after.md"), after);
  const named = (name: string) => ({ path: join(folder, name), revision: null, name });
  const states = { before: named("before.md"), after: named("after.md") };
  const result = await compareStates({ ...states, edition, cwd: folder });
  if (result.type !== "compared") throw new Error(JSON.stringify(result));
  const { compared } = result;
  const changes = changesIn(compared.comparison);
  const page = renderRedline(redlineOf(compared.comparison, compared));
  return {
    text: changesReport(compared, changes, changeWords),
    all: [changesReport(compared, changes, changeWords), changesData(compared, changes), page].join(
      "\n",
    ),
  };
}

const quetzal = "Quetzal asked for three hundred pounds.";
const claim = /## Claim[\s\S]*(?=## Dates)/;
const restrictedClaim = `## A claim {exempt="1" private-title="Claim by Fernhollow"}

:::summary
A claim was considered.
:::

Fernhollow fell.

### Zebulon's barn

Nobody knew.

:::resolved
That the offer be made to Ottoline.
:::

`;

/** How words that were public become what is not, with what is left of them in the minutes. */
const ways: readonly (readonly [string, (text: string) => string])[] = [
  ["a passage", (text) => text.replace(quetzal, `:::restricted{exempt="3"}\n${quetzal}\n:::`)],
  [
    "a passage, worded anew",
    (text) => text.replace(quetzal, ':::restricted{exempt="3"}\nQuetzal wanted £300.\n:::'),
  ],
  ["a note of the clerk", (text) => text.replace(quetzal, `:::clerk\n${quetzal}\n:::`)],
  ["a comment", (text) => text.replace(quetzal, `<!-- ${quetzal} -->`)],
  [
    "a passage of another item",
    (text) =>
      text
        .replace(`${quetzal}\n`, "")
        .replace("It was noted.", `It was noted.\n\n:::restricted{exempt="3"}\n${quetzal}\n:::`),
  ],
  ["a restricted item", (text) => text.replace(claim, restrictedClaim)],
  [
    "a restricted item, worded anew",
    (text) =>
      text.replace(
        claim,
        restrictedClaim.replace("Fernhollow fell", "She fell").replace("Ottoline", "her"),
      ),
  ],
  ["a meeting held in private", (text) => text.replace("date:", "private: yes\ndate:")],
];

/** The words that a way leaves public are no secret. */
function staysPublic(name: string): RegExp {
  if (name.includes("private")) return /^$/;
  return name.startsWith("a restricted item")
    ? /Quetzal|three hundred/i
    : /Fernhollow|Zebulon|Ottoline/i;
}

test.each(ways)(
  "nothing is told of words that became %s, nor of what they were before",
  async (name, become) => {
    expect(source).toMatch(canaries);
    const other = become(source);
    expect(other).not.toBe(source);
    const open = staysPublic(name);
    for (const [before, after] of [
      [source, other],
      [other, source],
    ] as const) {
      const { all, text } = await told(before, after);
      const words = all.match(new RegExp(canaries, "gi"))?.filter((word) => !open.test(word)) ?? [];
      expect(words, text).toEqual([]);
      expect(text).toContain("[restricted]");
    }
  },
);

test("a change inside restricted text is told without its words", async () => {
  const before = source.replace(claim, restrictedClaim);
  const { text } = await told(before, before.replace("fell", "rose"));
  expect(text).toContain("C2 restricted text: changed");
});

test("the restricted edition shows all of it", async () => {
  const before = source.replace(claim, restrictedClaim);
  const { text } = await told(before, before.replace("fell", "rose"), "restricted");
  expect(text).toContain('C2 paragraph 2: "fell" became "rose"');
});

test("what else changes is told", async () => {
  const { text } = await told(source, source.replace("It was noted.", "It was agreed."));
  expect(text).toContain('C3 paragraph: "noted" became "agreed"');
});
