import { describe, expect, test } from "vitest";
import { textReport } from "../../src/report/index.ts";
import { compileFiles } from "../rules/compile-files.ts";
import { plan } from "../support/plan.ts";
import { canary } from "./slips.ts";

// A public value in braces or brackets, or below a picture, is held against all that is restricted.

const head = `---
type: minutes
body: smk
date: 2020-01-30
chair: K Gardner
attendance:
  present:
    - K Gardner (Police)
    - A Bee (Council)
---

`;
const lease = `The lease of Dr ${canary} at Vole Lane`;
const passage = `:::restricted\n${lease} was refused.\n:::`;
const within = (block: string) => `::::restricted\nA claim was made.\n\n${block}\n::::`;
const urgent = (words: string, below: string) =>
  `## Item {urgent="${words}"}\n\nThe Partnership noted it.\n\n${below}\n`;
const item = (...parts: readonly string[]) =>
  `## Item\n\nThe Partnership noted it.\n\n${parts.join("\n\n")}\n`;

function compiled(body: string) {
  return compileFiles({ "meetings/m.md": head + body, "meetings/plan.png": plan.bytes });
}

describe("a value that tells restricted words is an error", () => {
  test.each<[string, string]>([
    ["the words under a picture", item(`![A plan](plan.png "${lease}")`, passage)],
    ["the words for a picture", item(`![${lease}](plan.png)`, passage)],
    [
      "the words under a picture in a decision",
      item(`:::noted\nIt was.\n\n![A plan](plan.png "${lease}")\n:::`, passage),
    ],
    ["the words of an event", item(`::interest[A Bee holds ${lease}.]{name="A Bee"}`, passage)],
    ["the nature of an interest", item(`::interest{name="A Bee" nature="${lease}"}`, passage)],
    [
      "an owner inside",
      urgent(`J ${canary} asked`, within(`:::action{owner="J ${canary}"}\nTo pay.\n:::`)),
    ],
    [
      "a mover inside",
      urgent(`J ${canary} asked`, within(`:::noted{moved="J ${canary}"}\nIt was.\n:::`)),
    ],
    [
      "a nature inside",
      urgent(
        `lease of J ${canary}`,
        within(`::interest{name="A Bee" nature="lease of J ${canary}"}`),
      ),
    ],
    ["the words for a picture inside", urgent(lease, within(`![${lease}](plan.png)`))],
    ["the words under a picture inside", urgent(lease, within(`![A plan](plan.png "${lease}")`))],
    [
      "the urgency of a restricted item",
      `${urgent(lease, "")}\n## Other {exempt="1" urgent="${lease}"}\n\nIt was noted.\n`,
    ],
  ])("%s", async (_, body) => {
    const { problems, sources, outputs } = await compiled(body);
    expect(problems.map(({ rule }) => rule)).toContain("restricted-in-attribute");
    expect(outputs).toEqual([]);
    expect(textReport(problems, sources, { colour: false })).not.toContain(canary);
  });
});

describe("a value whose words are public is none", () => {
  test.each<[string, string]>([
    ["said in the prose", item(`${lease} was noted.`, `![A plan](plan.png "${lease}")`, passage)],
    [
      "said in a decision",
      item(`:::noted\n${lease}.\n:::`, `::interest[A Bee holds ${lease}.]{name="A Bee"}`, passage),
    ],
    ["beside nothing restricted", item(`![${lease}](plan.png "${lease}")`)],
    [
      "somebody whom the lists know",
      urgent("A Bee asked for it", within(':::action{owner="A Bee"}\nTo pay.\n:::')),
    ],
    ["other words", item('![A plan](plan.png "A plan of the town")', passage)],
  ])("%s", async (_, body) => {
    const { problems, outputs } = await compiled(body);
    expect(problems).toEqual([]);
    expect(outputs).not.toEqual([]);
  });
});
