import { expect, test } from "vitest";
import { refuseCrowd } from "../../src/read/refuse-crowd.ts";
import { isDocument } from "../support/is-document.ts";
import { build, head, projectOf } from "./project.ts";

// What is larger than any record is refused with a message, before it is understood.

const many = (text: string, count: number) => text.repeat(count);

test.each<[string, string, string, string]>([
  ["a line", `${head}${many("word ", 4001)}\n`, "a.md:13:1", "This line has 20005 characters"],
  [
    "a line of the head",
    head.replace("A Vale", many("A", 20_001)),
    "a.md:5:1",
    "characters, expected at most 20000",
  ],
  [
    "a file of lines",
    `${head}${many("a\n\n", 15_000)}`,
    "a.md:1:1",
    "lines, expected at most 30000",
  ],
  [
    "a head",
    head.replace("  present:\n", many("  present:\n", 3000)),
    "a.md:1:1",
    "The head of the file has 3006 lines",
  ],
  [
    "the rows of a table",
    `${head}|a|\n|-|\n${many("|a|\n", 2000)}`,
    "a.md:2012:1",
    "more than 2000 rows",
  ],
  [
    "the columns of a table",
    `${head}${many("|a", 41)}\n${many("|-", 41)}\n`,
    "a.md:13:1",
    "has 41 columns",
  ],
  [
    "a paragraph",
    `${head}${many("some words\n", 1900)}`,
    "a.md:13:1",
    "longer, or holds more marks",
  ],
])("%s", async (_, text, place, words) => {
  const { told, outputs } = await build(projectOf({ "a.md": text }));
  expect(told).toContain(`${place}  error  too-many-marks`);
  expect(told).toContain(words);
  expect(told).toContain("What to do: ");
  expect(told).toContain("1 error");
  expect(outputs).toEqual([]);
});

test("what is no larger is read", async () => {
  const table = `|a|\n|-|\n${many("|a|\n", 1900)}`;
  const text = `${head}It was noted.\n\n${many("word ", 3900)}\n\n${table}`;
  const { told, outputs } = await build(projectOf({ "a.md": text }), ["json"]);
  expect(told).toBe("No problems found.\n");
  expect(outputs.filter(isDocument)).toHaveLength(1);
});

test("files of a project", () => {
  const paths = Array.from({ length: 20_001 }, (_, index) => `/project/${index}.md`);
  expect(refuseCrowd(paths.slice(1), "this folder")).toBeNull();
  expect(refuseCrowd(paths, "this folder")?.message).toBe(
    "There are 20001 files that end in .md in this folder, and safermk reads at most 20000.",
  );
});

test("a long line of a house's styles is none of a clerk's", async () => {
  const config = 'bodies:\n  b:\n    name: B\n    numbering: { format: "{n}" }\nhouse: ours\n';
  const css = `p { background: url(data:image/png;base64,${many("A", 30_000)}) }`;
  const files = { "safermk.yaml": config, "a.md": `${head}It was noted.\n`, "ours/page.css": css };
  expect((await build(projectOf(files))).told).toBe("No problems found.\n");
});
