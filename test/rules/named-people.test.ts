import { expect, test } from "vitest";
import { textReport } from "../../src/report/index.ts";
import { compileFiles } from "./compile-files.ts";

const attendance = "attendance:\n  present:\n    - K Gardner\n    - J Leddin\n";
const people = "- name: A Whistle\n  posts:\n    - { body: smk, role: member, to: 2020-01-30 }\n";
const project = `bodies:
  smk:
    name: SaferMK Partnership
    numbering: { format: "SMK{n}" }
`;

async function compile(body: string, head: string, files: Readonly<Record<string, string>>) {
  const facts = "type: minutes\nbody: smk\ndate: 2020-01-30\nchair: K Gardner\n";
  const text = `---\n${facts}${head}---\n\n## Bench\n\nThe bench was noted.\n\n${body}`;
  const compilation = await compileFiles({ "minutes.md": text, "safermk.yaml": project, ...files });
  const told = compilation.problems.filter(({ rule }) => /person|name/.test(rule));
  return {
    told: told.map(({ rule, severity }) => `${severity} ${rule}`),
    report: textReport(compilation.problems, compilation.sources, { colour: false }),
  };
}

async function told(body: string, head = attendance, files: Readonly<Record<string, string>> = {}) {
  return (await compile(body, head, files)).told;
}

const decision = (attributes: string) => `:::resolved{${attributes}}\nThat it be mended.\n:::\n`;

test("nobody is asked for where no list says who there is", async () => {
  expect(await told(decision('moved="A Nobody"'), "")).toEqual([]);
  expect(await told(decision('moved="A Nobody"'))).toEqual(["warning unknown-person"]);
});

test.each([
  ["a recorded vote", ":::vote\nFor: K Gardner and A Nobody\n:::\n"],
  ["somebody who came", '::arrived{name="A Nobody"}\n'],
  ["somebody who left", '::left{name="A Nobody"}\n'],
  ["an interest", '::interest{name="A Nobody"}\n'],
  ["the Chair", '::chair{name="A Nobody"}\n'],
])("a name that is computed with is an error: %s", async (_, line) => {
  const body = `${decision('moved="Leddin"')}\n${line}`;
  expect(await told(body)).toEqual(["error unknown-person"]);
  expect(await told(body.replace("A Nobody", "J Ledding"))).toEqual(["error name-spelt-two-ways"]);
  expect(await told(body.replace("A Nobody", "Leddin"))).toEqual([]);
});

test("what the project says of the rule is said of all names", async () => {
  const body = `${decision('moved="Leddin"')}\n::left{name="A Nobody"}\n`;
  for (const setting of ["off", "warning"]) {
    const config = `${project}    rules: { unknown-person: ${setting} }\n`;
    const expected = setting === "off" ? [] : ["warning unknown-person"];
    expect(await told(body, attendance, { "safermk.yaml": config })).toEqual(expected);
  }
});

test.each(["the Clerk", "all members"])("a small letter names nobody: %s", async (name) => {
  expect(await told(decision(`owner="${name}" moved="${name}"`))).toEqual([]);
  expect(await told(`::left{name="${name}"}\n`)).toEqual(["error unknown-person"]);
});

test("people.yaml names those who hold a post in the body on the day", async () => {
  const body = decision('moved="Whistle" seconded="AW"');
  const late = people.replace("2020-01-30", "2020-01-29");
  expect(await told(body, attendance, { "people.yaml": people })).toEqual([]);
  expect(await told(body, attendance, { "people.yaml": late })).toHaveLength(2);
  expect(await told(body, "", { "people.yaml": people })).toEqual([]);
});

test("names are not held against a people.yaml at fault", async () => {
  const files = { "people.yaml": people.replace("member", "boss") };
  const { report, told } = await compile(decision('moved="Whistle"'), attendance, files);
  expect(told).toEqual([]);
  expect(report).toContain("people.yaml:3:26  error  wrong-type");
});

test("a people.yaml of another encoding is told of", async () => {
  const bytes = Buffer.from(`# caf\u00e9\n${people}`, "latin1") as unknown as string;
  const { report } = await compile(decision('moved="Leddin"'), attendance, {
    "people.yaml": bytes,
  });
  expect(report).toContain("people.yaml:1:1  error  wrong-encoding");
});

test("remarks in people.yaml are in no report", async () => {
  const files = { "people.yaml": `${people}- nmae: B Flute # Secretly ill\n` };
  const { report } = await compile(decision('moved="Leddin"'), attendance, files);
  expect(report).toContain("people.yaml:4:3  error");
  expect(report).not.toContain("Secretly");
});

test("a name in restricted text is in no report", async () => {
  const body =
    '::::restricted{exempt="1"}\n:::resolved{moved="Q Secretive" seconded="J Leddinn"}\nThat it be.\n:::\n::::\n';
  const { told, report } = await compile(body, attendance, {});
  expect(told).toEqual(["warning name-spelt-two-ways", "warning unknown-person"]);
  expect(report).not.toMatch(/Secretive|Leddinn/);
});

test.each([
  ["Clerk: J Brampton", "J Brampton"],
  ["E Fox, Clerk", "Fox"],
  ["E Fox (Clerk) (Town)", "Fox"],
  // One letter away from J Leddin, who stands there too.
  ["J Leddon, Clerk", "J Leddon"],
])("nobody is missed while an entry cannot be read: %s", async (entry, name) => {
  const vote = `${decision(`moved="${name}"`)}\n:::vote\nFor: K Gardner, ${name}\n:::\n`;
  const left = `\n::left{name="${name}"}\n`;
  const { report } = await compile(vote + left, `${attendance}    - ${entry}\n`, {});
  expect(report).toContain("1 error");
  expect(report).not.toMatch(/warning|2 errors|Nobody called|probably meant/);
  // What is wrong elsewhere in the head hides no unknown person.
  const head = `${attendance}kind: usual\n`;
  expect(await told(decision('moved="E Fox"'), head)).toContain("warning unknown-person");
});
