import { expect, test } from "vitest";
import { compileFiles } from "../rules/compile-files.ts";

const minutes = `---
type: minutes
body: smk
date: 2020-01-30
---

## Fence

The *~~wooden~~* fence has ~~two~~ three gates.

1. one ~~gate~~

> ~~All~~ of it.

Plain words.

:::resolved
That ~~two~~ three gates be painted.

That nothing else be.

> ~~Quoted.~~

1. That it be ~~red~~ green.
:::
`;

test("words that are struck out are told from the others in the data", async () => {
  const { outputs } = await compileFiles({ "minutes.md": minutes }, ["json"]);
  const { items } = JSON.parse(String(outputs[0]?.content));
  const [prose, list, quotation, plain, decision] = items[0].content;
  expect(prose).toEqual({
    type: "prose",
    text: "The wooden fence has two three gates.",
    struck: ["wooden", "two"],
  });
  expect(list.items[0].content[0].struck).toEqual(["gate"]);
  expect(quotation.content[0].struck).toEqual(["All"]);
  expect(plain).toEqual({ type: "prose", text: "Plain words." });
  expect(decision.text).toEqual(["That two three gates be painted.", "That nothing else be."]);
  expect(decision.struck).toEqual(["two"]);
  expect(decision.content[0].content[0].struck).toEqual(["Quoted."]);
  expect(decision.limbs[0].content[0].struck).toEqual(["red"]);
});
