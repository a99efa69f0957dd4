import { expect, test } from "vitest";
import { compileFiles } from "../rules/compile-files.ts";

const head = `---
type: minutes
body: smk
date: 2020-01-30
chair: K Gardner
attendance:
  present:
    - K Gardner
`;
const body = "---\n\n## Minutes\n\nThe minutes were agreed.\n";

async function outputs(keys: string): Promise<{ html: string; data: Data }> {
  const compilation = await compileFiles({ "minutes.md": head + keys + body });
  const content = (format: string) =>
    String(compilation.outputs.find((output) => output.format === format)?.content ?? "");
  return { html: content("html"), data: JSON.parse(content("json")) as Data };
}

interface Data {
  readonly attendance: readonly { readonly group: string; readonly publicCount: number | null }[];
}

test("a group that is not printed is in no output", async () => {
  const { html, data } = await outputs(
    "  advisers:\n    print: false\n    people:\n      - A Shadow\n",
  );
  expect(html + JSON.stringify(data)).not.toContain("Shadow");
  expect(data.attendance.map(({ group }) => group)).toEqual(["present"]);
});

test("words printed in place of an entry are all that is told of it", async () => {
  const keys = ["name: A Shadow", "affiliation: Hidden", "reason: illness", "prints: one resident"];
  const { html, data } = await outputs(`  apologies:\n    - ${keys.join("\n      ")}\n`);
  expect(html + JSON.stringify(data)).not.toMatch(/Shadow|Hidden|illness/);
  expect(data.attendance[1]).toMatchObject({ people: [{ name: "one resident" }] });
});

test("the long form is in the data", async () => {
  const keys = ["name: A Shadow", "title: Dr", "post: Lead", "remote: yes", "substitute: B Light"];
  const { data } = await outputs(`  apologies:\n    - ${keys.join("\n      ")}\n`);
  expect(data.attendance[1]).toMatchObject({
    people: [
      { name: "Dr A Shadow", post: "Lead", remote: true, substitute: "B Light", reason: null },
    ],
  });
});

test.each([
  ["five members of the public", 5],
  ["Thirty-one residents", 31],
  ["1,204 viewers", 1204],
  ["two reporters and 12 residents", 2],
  ["None", null],
  ["a reporter", null],
])("%s counts %s", async (entry, count) => {
  const { data } = await outputs(`  also-present:\n    - ${entry}\n`);
  expect(data.attendance[1]?.publicCount).toBe(count);
});
