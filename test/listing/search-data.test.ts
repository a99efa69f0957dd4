import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { inlineData } from "../../src/render/html/listing/inline-data.ts";
import { buildProject, dataOf } from "../support/listing/build-project.ts";
import { copyProjects } from "../support/projects.ts";

const config = 'bodies:\n  b:\n    name: B\n    numbering: { format: "B{n}" }\n';
const head =
  "---\ntype: minutes\nbody: b\ndate: 2024-03-05\nchair: A Smith\nattendance:\n  present:\n    - A Smith\n---\n";

async function entriesOf(body: string) {
  const { list, errors } = await buildProject({
    "safermk.yaml": config,
    "a.md": `${head}\n${body}`,
  });
  expect(errors).toEqual([]);
  return dataOf(list).pages.flatMap(({ entries }) => entries);
}

test("items and those below them are found by their number in full, each with its own words", async () => {
  const body =
    "## Roads\n\nSwept.\n\n### Kerbs\n\n:::resolved\nThat kerbs be mended.\n:::\n\n***\n\nDone.\n";
  expect(await entriesOf(body)).toEqual([
    ["B1", "Roads", "B1", "Swept. Done."],
    ["B1(a)", "Kerbs", "B1a", "RESOLVED - That kerbs be mended."],
  ]);
});

test("what stands before the first item is found under the title of the minutes", async () => {
  const [first] = await entriesOf("Prayers were said.\n\n## Roads\n\nSwept.\n");
  expect(first?.slice(2)).toEqual(["", "Prayers were said."]);
  expect(first?.[1]).toContain("Minutes of the meeting of the B");
});

test.each([
  ["Apologies", true],
  ["Apologies for absence.", true],
  ["APOLOGIES", true],
  ["Date of next meeting", true],
  ["Date of Next Meeting: 9 April", true],
  ["Minutes", true],
  ["Minutes of the last meeting", true],
  ["Minutes secretary", false],
  ["Apologiesville bridge", false],
  ["Next", false],
  ["Roads", false],
])("the item %s is left out: %s", async (title, leftOut) => {
  const entries = await entriesOf(`## ${title}\n\nNoted.\n\n### Bridge\n\nMended.\n`);
  expect(entries.map(([, found]) => found)).toEqual(leftOut ? ["Bridge"] : [title, "Bridge"]);
});

test("who came is not searched", async () => {
  expect(JSON.stringify(await entriesOf("## Roads\n\nSwept.\n"))).not.toContain("Smith");
});

test("what could end the element of the data, or a line of it, is written otherwise", () => {
  const words = 'A </script><!-- <script> \u2028\u2029 & "B" \\ end.';
  const element = inlineData({ words });
  const inner = element.slice(element.indexOf(">") + 1, -"</script>".length);
  expect(inner).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(inner)).toEqual({ words });
});

describe("nothing that is restricted is in the list", () => {
  const { projects, remove } = copyProjects();
  afterAll(remove);
  const restricted = projects.filter(({ home }) => /restricted|private|release/.test(home));

  test.each(restricted)("$name", async ({ folder }) => {
    const result = await compile({ paths: [], formats: ["html"], out: null, cwd: folder });
    if (result.type === "refused") throw new Error(result.refusal.message);
    const list = result.compilation.outputs.find(({ path }) => path.endsWith("index.html"));
    expect(String(list?.content)).toContain('<script type="application/json"');
    expect(String(list?.content)).not.toContain("SECRETWORD");
  });

  test("the cases have secrets to tell", () => {
    const texts = restricted.map(({ home }) => secretsIn(home));
    expect(texts.length).toBeGreaterThanOrEqual(4);
    expect(texts.every((secrets) => secrets > 0)).toBe(true);
  });

  test("neither words, ids, natures nor titles of a restricted item and block", async () => {
    const entries = await entriesOf(
      [
        '## Staff {exempt="1" private-title="ZECRETtitle" #zecret-id}\n\nZECRETprose\n',
        "### ZECRETheading\n\nZECRETbelow\n",
        ":::summary\nAn update was noted.\n:::\n",
        '## Roads\n\nSwept.\n\n:::restricted{exempt="3"}\nZECRETpassage\n:::\n',
        ":::clerk\nZECRETclerk\n:::\n\n<!-- ZECRETcomment -->\n",
      ].join("\n"),
    );
    expect(entries).toEqual([
      ["B1", "Staff", "B1", "An update was noted."],
      ["B2", "Roads", "B2", "Swept."],
    ]);
  });
});

/** How many sources of a case have a secret. */
function secretsIn(home: string): number {
  return readdirSync(home, { recursive: true })
    .map((path) => join(home, String(path)))
    .filter((path) => path.endsWith(".md"))
    .filter((path) => readFileSync(path, "utf8").includes("SECRETWORD")).length;
}
