import fc from "fast-check";
import { expect, test } from "vitest";
import { compose } from "../../src/compose/index.ts";
import type { Block, ListItem, Minutes } from "../../src/document/index.ts";
import { publicEdition, publicOn } from "../../src/editions/index.ts";
import { model, readProject } from "../../src/model/index.ts";
import { number } from "../../src/number/index.ts";
import { parse } from "../../src/parse/index.ts";
import { emptyRegister } from "../../src/register/index.ts";
import { composing } from "../support/composing.ts";
import { runs } from "../support/runs.ts";
import { wording } from "../support/wording.ts";

// Whatever the format: numbers have no gap and no repeat over the meetings of a series, and every
// place that a link can lead to has a name of its own.

const formats = fc.constantFrom(
  "T{n}",
  "{n}",
  "{n:3}",
  "{n}/{yy}",
  "P{yy}/{n}",
  "{yy}.{mm}.{n}",
  "AC {n}A",
);
const levels = fc.constantFrom(
  '["({a})", "({i})"]',
  '[".{n}", ".{n}"]',
  '["({n})", "({n})"]',
  '["({a})", "({n})"]',
);
const decision =
  "\n\n:::resolved\nThat:\n\n1. one;\n2. two.\n:::\n\n:::agreed\nThat it be so.\n:::";
const counts = fc.array(fc.array(fc.nat({ max: 30 }), { maxLength: 4 }), {
  minLength: 1,
  maxLength: 14,
});
const meetings = fc.array(counts, { minLength: 1, maxLength: 3 });

function source(items: readonly (readonly number[])[], index: number): string {
  const words = items.map((subs, item) => {
    const inside = subs.map(
      (deeper, sub) =>
        `### Sub ${sub}${decision}\n\n${Array.from({ length: deeper % 5 }, (_, i) => `#### Deep ${i}${decision}`).join("\n\n")}`,
    );
    return `## Item ${item}${decision}\n\n${inside.join("\n\n")}`;
  });
  return `---\ntype: minutes\nbody: b\ndate: 2024-0${index + 1}-05\n---\n\n${words.join("\n\n")}\n`;
}

function read(format: string, level: string, texts: readonly string[]): readonly Minutes[] {
  const config = `bodies:\n  b:\n    name: B\n    numbering: { format: "${format}", levels: ${level} }\n`;
  const project = readProject("safermk.yaml", config).value;
  if (project === null) throw new Error(config);
  const understood = texts.map((text, index) =>
    model(parse({ file: `${index}.md`, key: `${index}.md`, text }).value, project, wording),
  );
  expect(understood.flatMap(({ problems }) => problems)).toEqual([]);
  const numbered = number(
    understood.flatMap(({ value }) => value ?? []),
    emptyRegister,
    true,
  );
  expect(numbered.problems).toEqual([]);
  return numbered.value.map((meeting) =>
    compose(publicEdition(meeting, publicOn(numbered.value)), composing(meeting.file)),
  );
}

function anchors(blocks: readonly (Block | ListItem)[]): readonly string[] {
  return blocks.flatMap((block) => {
    const own = "anchor" in block && block.anchor !== null ? [block.anchor] : [];
    const inside = "children" in block ? block.children : "items" in block ? block.items : [];
    return [...own, ...anchors(inside)];
  });
}

test("no place of a document has the name of another", () => {
  fc.assert(
    fc.property(formats, levels, meetings, (format, level, all) => {
      for (const { children } of read(format, level, all.map(source))) {
        const found = anchors(children);
        expect(new Set(found).size).toBe(found.length);
      }
    }),
    runs(60),
  );
});

test("items are numbered without gap or repeat through the meetings of a series", () => {
  fc.assert(
    fc.property(meetings, (all) => {
      const labels = read("T{n}", '["({a})", "({i})"]', all.map(source)).flatMap(({ children }) =>
        children.flatMap((block) => (block.type === "item" ? [block.label] : [])),
      );
      expect(labels).toEqual(labels.map((_, index) => `T${index + 1}`));
    }),
    runs(60),
  );
});
