import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import { judge } from "../../support/pdf/judge/index.ts";
import { minutesPdf } from "../../support/pdf/minutes-pdf.ts";
import { copyProjects } from "../../support/projects.ts";
import { runs } from "../../support/runs.ts";

// Whatever minutes say, and in whatever order: what is built of them is of both standards.

const words = fc.constantFrom(
  "The report was received.",
  "**Bold**, *leaning* and ~~struck~~ words.",
  "See [the site](https://example.org/a?b=c&d) or www.example.org/a/very/long/path/of/parts.",
  "See [](#here) and Minute SMK25.",
  "One line\\\nand another.",
  "Adébáyọ̀ Ọ̀ṣúnlàjà, Łukasz Żak, Nguyễn Thị Ánh, Siân Gwŷn",
  `${"long ".repeat(400)}end.`,
  "w".repeat(300),
  "Fish & chips < £2.50 > “nothing”",
);

const list = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.boolean()), { minLength: 1, maxLength: 8 })
  .map((entries) => {
    let depth = -1;
    return entries
      .map(([asked, bullet]) => {
        depth = Math.min(asked, depth + 1);
        return `${"   ".repeat(depth)}${bullet && depth === 2 ? "-" : "1."} an entry`;
      })
      .join("\n");
  });

const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 70 }), fc.boolean(), words)
  .map(([columns, rows, caption, cell]) => {
    const line = (text: string) => `|${` ${text} |`.repeat(columns)}`;
    const plain = cell.replace(/\\\n/g, " ");
    const body = Array.from({ length: rows }, (_, index) =>
      line(index % 9 === 8 ? plain : `${index}`),
    );
    return [...(caption ? ["Table: Sums", ""] : []), line("Head"), line("---"), ...body].join("\n");
  });

const block = fc.oneof(
  words,
  list,
  table,
  fc
    .tuple(words, words)
    .map(([one, other]) => `> ${one.replace(/\n/g, "\n> ")}\n>\n> ${other.replace(/\n/g, "\n> ")}`),
  fc.constant('![A plan](plan.png "The plan")'),
  fc
    .constantFrom("resolved", "agreed", "recommended")
    .map((word) => `:::${word}\n1. That one.\n2. That two.\n:::`),
  words.map((text) => `:::noted\n${text}\n:::`),
  fc.constant(":::note{date=2020-02-03}\nIt was paid.\n:::"),
  fc.constant(":::action{due=2020-04-09}\nTell all.\n:::"),
);

const item = fc
  .tuple(
    fc.constantFrom("##", "## ", "###", "####"),
    fc.array(block, { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([marks, blocks, appendix]) => ({ level: marks.trim().length, blocks, appendix }));

const body = fc.array(item, { maxLength: 6 }).map((items) => {
  let level = 2;
  const parts = items.map((one, index) => {
    level = Math.min(one.level, level + 1);
    const braces = one.appendix && index === items.length - 1 && level === 2 ? " {.appendix}" : "";
    return [`${"#".repeat(level)} Title ${index} of it${braces}`, ...one.blocks].join("\n\n");
  });
  return ["## The first {#here}", ...parts].join("\n\n");
});

test("minutes of any blocks in any order", async () => {
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      const bytes = await minutesPdf(`${text}\n`);
      expect(bytes).not.toBeNull();
      if (bytes !== null) expect(judge(bytes)).toEqual({});
    }),
    runs(12),
  );
});

const { projects, remove } = copyProjects();
afterAll(remove);
const { folder } = projects.find(({ name }) => name === "tour") ?? { folder: "" };
const lines = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((path) => /\.md$/.test(path) && !/^public\b|README/.test(path))
  .flatMap((path) =>
    readFileSync(join(folder, path), "utf8")
      .split("\n")
      .map((_, index) => ({ file: join(folder, path), index })),
  );

test("the tour without any one of its lines, where it still builds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...lines), async ({ file, index }) => {
      const text = readFileSync(file, "utf8");
      writeFileSync(file, text.split("\n").toSpliced(index, 1).join("\n"));
      try {
        const result = await compile({ paths: [file], formats: ["pdf"], out: null, cwd: folder });
        if (result.type === "refused") throw new Error(result.refusal.message);
        for (const { content } of result.compilation.outputs) {
          expect(judge(content as Uint8Array)).toEqual({});
        }
      } finally {
        writeFileSync(file, text);
      }
    }),
    runs(5),
  );
});
