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

test("words printed in another order leave the data whole, but for a reason they do not give", async () => {
  const keys = [
    "name: C Medlar",
    "title: Dr",
    "affiliation: Town Council",
    "post: Clerk",
    "remote: yes",
  ];
  const rest = ["substitute: B Light", "reason: illness", "prints: The Clerk - C Medlar"];
  const { html, data } = await outputs(
    `  apologies:\n    - ${[...keys, ...rest].join("\n      ")}\n`,
  );
  expect(html).toContain("The Clerk - C Medlar");
  expect(data.attendance[1]).toMatchObject({
    people: [
      {
        name: "Dr C Medlar",
        affiliation: "Town Council",
        post: "Clerk",
        remote: true,
        substitute: "B Light",
        reason: null,
        prints: "The Clerk - C Medlar",
      },
    ],
  });
  const given = ["name: C Medlar", "reason: on leave", "prints: C Medlar, on leave"];
  const said = await outputs(`  apologies:\n    - ${given.join("\n      ")}\n`);
  expect(said.data.attendance[1]).toMatchObject({ people: [{ reason: "on leave" }] });
});

test("words printed in place of an entry are all that is told of it where they do not name the person", async () => {
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
