import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/index.ts";
import { diffReport, jsonReport, textReport } from "../../src/report/index.ts";
import { canary, slips } from "../masking/slips.ts";
import { compileFiles } from "../rules/compile-files.ts";
import { formatted } from "./formatted.ts";

const head = `---
type: minutes
body: smk
date: 2020-01-30
chair: K Gardner
attendance:
  present:
    - K Gardner
---

## Minutes

The minutes were agreed.

`;
const after = "\n## Plan\n\nThe plan was noted.\n";

/** Slips of what restricts, and slips of spelling in what is restricted. */
const spelling = {
  "quotes in what restricts": `## Reviews {exempt=“1”}\n\nThe words of ${canary}.\n`,
  "a typed list": `## Reviews {exempt="1"}\n\n(a) ${canary}\n(b) ${canary}\n`,
  "a typed resolution": `## Reviews {exempt="1"}\n\nRESOLVED - That ${canary} be.\n`,
  "a typed number": `## 3. Reviews {exempt="1"}\n\nThe words of ${canary}.\n`,
  "a space in a block": `::: restricted {exempt=“3”}\nThe words of ${canary}.\n:::\n`,
  "an underlined heading": `## Reviews {exempt="1"}\n\nNoted.\n\n${canary}\n-----\n\n${canary}\n`,
  "a line of hyphens": `## Reviews\n\n### Staff {exempt="1"}\n\nNoted.\n\n---\n\n${canary} spoke.\n`,
};

describe.each(Object.entries({ ...slips, ...spelling }))("%s", (_, body) => {
  const text = `${head}${body}${after}`;
  const mended = formatted(text).text;

  test("is kept from the public when it is mended", async () => {
    const { problems, sources, outputs } = await compileFiles({ "minutes.md": mended });
    const told = [
      textReport(problems, sources, { colour: false }),
      jsonReport({ outputs, removed: [] }, problems, sources, "/"),
      ...outputs.map(({ content }) => Buffer.from(content).toString("latin1")),
    ];
    expect(told.join("\n")).not.toContain(canary);
  });

  test("is kept from the public where the change is shown", () => {
    const [before, now] = [text, mended].map((words) => {
      const source = { file: "minutes.md", key: "minutes.md", text: words };
      return { ...source, restricted: parse(source).value.restricted };
    });
    if (before === undefined || now === undefined) throw new Error("unreachable");
    expect(diffReport([{ before, after: now }])).not.toContain(canary);
  });
});

test("in restricted text nothing is done that would end it", () => {
  for (const name of ["an underlined heading", "a line of hyphens"] as const) {
    expect(formatted(`${head}${spelling[name]}${after}`).mended).toBe(0);
  }
});
