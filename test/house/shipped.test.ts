import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { houseProject, inHouse } from "../support/house-project.ts";
import type { Name } from "../support/pdf/pdf-objects.ts";
import { readPdf } from "../support/pdf/read-pdf.ts";
import { setBlocksOf } from "../support/pdf/set-lines.ts";
import { drawnText } from "../support/pdf/structure.ts";

// What the houses that come with safermk make of one meeting.

const meeting = `---
type: minutes
body: one
date: 2024-03-05
start: 14:00
end: 2024-03-05T15:30
chair: A Smith
attendance:
  present:
    - A Smith
    - B Jones
---

## Budget {#budget}

:::resolved
That

1. the budget be approved;
2. it be published.
:::

::left{name="B Jones" at="15:10"}

## Other business

The figures of [](#budget) were noted.
`;

async function built(house: string, source = meeting) {
  const config = `bodies:\n  one: { name: First Council, numbering: { format: "{n}", first: { number: 5, meeting: 2024-03-05 } } }\nhouse: ${house}\n`;
  const cwd = houseProject({ "safermk.yaml": config, "a.md": source });
  made.push(cwd);
  const { told, outputs } = await inHouse(cwd, ["pdf", "html", "json"]);
  expect(told).toBe("No problems found.\n");
  const html = String(outputs.get("html"));
  const pdf = readPdf(outputs.get("pdf") as Uint8Array);
  return {
    html,
    text: drawnText(pdf.root).replace(/\s+/g, " "),
    blocks: setBlocksOf(pdf),
    fonts: pdf.fonts.map(({ descriptor }) => String((descriptor.get("FontName") as Name).name)),
    page: pdf.pages[0],
    data: JSON.parse(String(outputs.get("json"))),
  };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

describe("the house plain", () => {
  let plain: Awaited<ReturnType<typeof built>>;
  beforeAll(async () => {
    plain = await built("plain");
  });

  test("prints a full stop after a bare number, and not where it is cited", () => {
    expect(plain.text).toContain("5. Budget");
    expect(plain.text).toMatch(/The figures of Minute.5 were noted/);
    expect(plain.data.items[0]).toMatchObject({ number: "5", label: "5" });
  });

  test("tells the time by twenty-four hours", () => {
    expect(plain.text).toContain("The meeting ended at 15:30.");
    expect(plain.text).toContain("B Jones left at 15:10.");
  });

  test("does not number the parts of a decision, which keep their places", () => {
    expect(plain.text).toContain("• the budget be approved;");
    expect(plain.html).toMatch(/<ul[^>]*>\s*<li id="5-1">/);
    expect(plain.data.items[0].content[0].limbs[1]).toMatchObject({ id: "5(2)" });
  });

  test("is set in the serif family, on Letter", () => {
    expect(plain.fonts.length).toBeGreaterThan(0);
    expect(plain.fonts.filter((font) => !font.includes("SourceSerif4"))).toEqual([]);
    expect(plain.page).toMatchObject({ width: 612, height: 792 });
    expect(plain.html).toContain("Georgia");
    expect(plain.html).toContain("@page { size: Letter;");
  });
});

describe("the house large-print", () => {
  let large: Awaited<ReturnType<typeof built>>;
  beforeAll(async () => {
    large = await built("large-print");
  });

  test("has no italics", () => {
    expect(large.fonts).toHaveLength(2);
    expect(large.fonts.filter((font) => /It(alic)?$/.test(font))).toEqual([]);
    expect(large.html).toContain("main em { font-weight: bold; }");
    expect(large.html).toContain("main em, main > .status { font-style: normal; }");
  });

  test("has one column, numbers before their titles", () => {
    expect(large.text).toContain("5 Budget");
    expect(large.html).toContain("--item-column: 0;");
  });
});

test("large print sets a decision further off than paragraphs and entries of a list", async () => {
  const words =
    "First words.\n\nSecond words.\n\n1. Entry one.\n2. Entry two.\n\n:::resolved\nThat it be so.\n:::";
  const source = `${meeting.slice(0, meeting.indexOf("## Budget"))}## Budget {#budget}\n\n${words}\n`;
  const { blocks } = await built("large-print", source);
  const at = (start: string) => blocks.findIndex(({ text }) => text.includes(start));
  const gap = (start: string, next: string) =>
    (blocks[at(start)]?.lines.at(-1)?.y ?? 0) - (blocks[at(next)]?.lines[0]?.y ?? 0);
  const label = blocks[at("That it be so") - 1]?.text ?? "";
  expect(gap("Entry two", label)).toBeGreaterThan(gap("First words", "Second words") + 4);
  expect(gap("Entry two", label)).toBeGreaterThan(gap("Entry one", "Entry two") + 4);
});
