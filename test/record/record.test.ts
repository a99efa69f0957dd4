import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CivilDate } from "../../src/meeting/date.ts";
import {
  type MeetingRecord,
  readRecord,
  recordedLines,
  recordName,
  recordText,
} from "../../src/record/index.ts";
import { textReport } from "../../src/report/index.ts";
import { draftOf, head, secretsIn } from "../editions/draft-of.ts";
import { numbered } from "../support/numbered.ts";

const source = readFileSync("test/record/everything.md", "utf8");
const expected = "test/record/everything.json";
const day = (date: string) => date as CivilDate;

function recordOf(text: string): MeetingRecord {
  const words = recordedLines(numbered(text));
  const meeting = { body: "smk", date: day("2020-01-30"), start: null };
  return { meeting, issued: { on: day("2020-02-06"), words }, approved: null, signed: null };
}

const whole: MeetingRecord = {
  ...recordOf(source),
  approved: { at: day("2020-04-09"), minute: "SMK36", words: null },
  signed: {
    by: "K Gardner",
    on: day("2020-04-09"),
    file: "2020-01-30.signed.pdf",
    digest: "0".repeat(64),
  },
};

// After a change that was meant: UPDATE=1 npx vitest run test/record, and read the difference.
test("a record is read by a person, a line for each thing that was said", () => {
  const text = recordText(whole);
  if (process.env.UPDATE === "1") writeFileSync(expected, text);
  expect(text).toBe(readFileSync(expected, "utf8"));
});

test("what is written is read back", () => {
  expect(readRecord("record/2020-01-30.json", recordText(whole))).toEqual({
    value: whole,
    problems: [],
  });
  const other = recordedLines(numbered(source.replace("bright", "dim")));
  const changed = { ...whole, approved: { at: day("2020-04-09"), minute: null, words: other } };
  expect(readRecord("r.json", recordText(changed)).value).toEqual(changed);
});

test("how a line ends, and how a file is indented, is not part of the record", () => {
  const text = recordText(whole);
  for (const other of [
    text.replaceAll("\n", "\r\n"),
    `\ufeff${text}`,
    JSON.stringify(JSON.parse(text), null, "\t"),
  ]) {
    expect(readRecord("r.json", other)).toEqual({ value: whole, problems: [] });
  }
});

test("nothing that is not for the public stands in a record", () => {
  expect(secretsIn(recordedLines(draftOf(head)))).toEqual([
    "ZECRETaffiliation",
    "ZECRETchair",
    "ZECRETclosing",
    "ZECRETheadline",
    "ZECRETnext",
    "ZECRETplace",
  ]);
  expect(secretsIn(recordedLines(draftOf(`${head}\nprivate: yes`)))).toEqual([]);
});

test("a change of restricted words changes the digest, and a release does not", () => {
  const words = recordedLines(numbered(source));
  const other = recordedLines(numbered(source.replace("£150 be offered", "£151 be offered")));
  expect(other).not.toEqual(words);
  expect(other.filter(({ kind }) => kind !== "restricted")).toEqual(
    words.filter(({ kind }) => kind !== "restricted"),
  );
  const released = source.replace('exempt="1, 2"', 'exempt="1, 2" release=2020-02-01');
  expect(recordedLines(numbered(released))).toEqual(words);
});

test.each([
  ["emphasis", "**bright**", "bright"],
  ["the way of a link", "https://example.org", "https://example.com"],
  ["spaces and ends of lines", "the Chair be elected;", "the Chair\n   be  elected;"],
  ["how a letter with an accent is made up", "at the caf\u00e9", "at the cafe\u0301"],
])("%s is not part of the words", (_, before, after) => {
  expect(source).toContain(before);
  expect(recordedLines(numbered(source.replace(before, after)))).toEqual(
    recordedLines(numbered(source)),
  );
});

const text = recordText(whole);
const [lineOfIssue = ""] = /.*"Words before.*\n/.exec(text) ?? [];

const damages: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["a cut", text.slice(0, 900)],
  ["a cut at the end of a line", text.slice(0, text.indexOf(lineOfIssue))],
  ["marks of git", text.replace(lineOfIssue, `<<<<<<< HEAD\n${lineOfIssue}=======\n>>>>>>> b\n`)],
  ["a later version", text.replace('"version": 1', '"version": 2')],
  ["no version", text.replace('  "version": 1,\n', "")],
  ["no version that is a number", text.replace('"version": 1', '"version": "one"')],
  ["no words", text.replace(/"words": \[[\s\S]*?\n {4}\]/, '"words": []')],
  ["words that are none", text.replace(/"words": \[[\s\S]*?\n {4}\]/, '"words": 5')],
  ["a day that is none", text.replace('"on": "2020-02-06"', '"on": "2020-02-30"')],
  ["a key too many", text.replace('"on": "2020-02-06"', '"on": "2020-02-06", "of": "x"')],
  ["a key twice", text.replace('"on": "2020-02-06"', '"on": "2020-02-06", "on": "2020-02-07"')],
  ["a line of no kind", text.replace('"prose":', '"poem":')],
  ["a list for words", text.replace('{ "prose": ', '{ "prose": ["a"], "b": ')],
  ["a digest that is cut", text.replace("0".repeat(64), "0".repeat(60))],
  ["no comma", text.replace('"version": 1,', '"version": 1')],
  ["no quotation mark", text.replace('"Words before', "Words before")],
  ["no meeting", text.replace(/ {2}"meeting".*\n/, "")],
  ["a list", "[]\n"],
  ["words alone", "minutes"],
];

test.each(damages)("a damaged record is not read: %s", (_, damaged) => {
  const { value, problems } = readRecord("record/2020-01-30.json", damaged);
  expect(value).toBeNull();
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["damaged-record"]));
});

test("of a damaged record is told where it is, and what to do", () => {
  const told = damages.map(([name, damaged]) => {
    const file = "record/2020-01-30.json";
    const sources = [{ file, text: damaged, restricted: [] }];
    const { problems } = readRecord(file, damaged);
    return `# ${name}\n\n${textReport(problems, sources, { colour: false })}`;
  });
  const all = told.join("\n");
  const path = "test/record/damaged.txt";
  if (process.env.UPDATE === "1") writeFileSync(path, all);
  expect(all).toBe(readFileSync(path, "utf8"));
});

test("a name tells the day, the body where there are several, and the start where it is needed", () => {
  const meeting = { body: "smk", date: day("2020-01-30"), start: null };
  const evening = { ...meeting, start: "19:30" as never };
  expect(recordName(evening, false, new Set())).toBe("2020-01-30.json");
  expect(recordName(evening, true, new Set())).toBe("smk-2020-01-30.json");
  expect(recordName(evening, false, new Set(["2020-01-30.json"]))).toBe("2020-01-30-1930.json");
});
