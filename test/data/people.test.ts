import { expect, test } from "vitest";
import { readPeople, readProject } from "../../src/model/index.ts";
import { textReport } from "../../src/report/index.ts";
import { wording } from "../support/wording.ts";

const bodies = readProject(
  "safermk.yaml",
  'bodies:\n  smk:\n    name: SaferMK\n    numbering: { format: "SMK{n}" }\n',
).value?.bodies;

function read(text: string) {
  return readPeople("people.yaml", text, bodies ?? new Map(), wording.people);
}

test("people.yaml gives people with their posts", () => {
  const { value, problems } = read(`- name: Chief Inspector K Gardner
  initials: KG
  posts:
    - { body: smk, role: member, post: Commander, authority: police, from: 2019-05-01, to: 2020-04-30 }
    - { body: smk, role: chair, voting: no }
`);
  expect(problems).toEqual([]);
  const [known] = value ?? [];
  expect(known?.person).toMatchObject({
    title: "Chief Inspector",
    bare: "K Gardner",
    initials: "KG",
  });
  expect(known?.posts).toMatchObject([
    { role: "member", voting: true, post: "Commander", from: "2019-05-01", to: "2020-04-30" },
    { role: "chair", voting: false, from: null, to: null },
  ]);
});

test.each(["", "# nobody yet\n"])("people.yaml may name nobody: %j", (text) => {
  expect(read(text)).toEqual({ value: [], problems: [] });
});

test.each([
  ["a body that is not known", "- name: A One\n  posts:\n    - { body: smq, role: member }\n"],
  ["a role of no kind", "- name: A One\n  posts:\n    - { body: smk, role: boss }\n"],
  [
    "an authority of no kind",
    "- name: A One\n  posts:\n    - { body: smk, role: member, authority: army }\n",
  ],
  ["no role", "- name: A One\n  posts:\n    - { body: smk }\n"],
  ["a misspelt key", "- name: A One\n  initails: AO\n"],
  ["no name", "- initials: AO\n"],
  [
    "a post that ends first",
    "- name: A One\n  posts:\n    - { body: smk, role: member, from: 2020-05-01, to: 2019-05-01 }\n",
  ],
  [
    "a day that does not exist",
    "- name: A One\n  posts:\n    - { body: smk, role: member, from: 2020-02-30 }\n",
  ],
  ["a person twice", "- name: A One\n- name: B Two\n- name: A. One\n"],
  ["a map", "name: A One\n"],
  ["words", "nobody\n"],
  ["a key twice", "- name: A One\n  name: A Two\n"],
  ["a tab", "- name: A One\n\tinitials: AO\n"],
  ["an alias", "- name: *one\n"],
])("people.yaml with %s", (_, text) => {
  const { value, problems } = read(text);
  expect(value).toBeNull();
  const source = { file: "people.yaml", text, restricted: [] };
  expect(textReport(problems, [source], { colour: false })).toMatchSnapshot();
});
