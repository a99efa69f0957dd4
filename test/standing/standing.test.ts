import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileFiles, type Files } from "../rules/compile-files.ts";

// The minutes of January, issued, and of April, which approve and correct them.

const fixture = "test/rules/changed-after-approval/good";
const january = "meetings/2020-01-30.md";
const april = "meetings/2020-04-09.md";
const record = "record/2020-01-30.json";
const paths = [january, april, record, "numbers.yaml"];
const read = (path: string) => readFileSync(`${fixture}/${path}`, "utf8");
const files: Readonly<Record<string, string>> = Object.fromEntries(
  paths.map((path) => [path, read(path)]),
);
const correction = `:::correction{of="SMK25" of-meeting=2020-01-30}\nFor ~~bench~~ read table.\n:::\n`;

async function built(changed: Files = {}) {
  const { outputs, problems } = await compileFiles({ ...files, ...changed }, ["html", "json"]);
  const made = (ending: string) => {
    const found = outputs.find(({ path }) => path.endsWith(`2020-01-30.${ending}`));
    return String(found?.content ?? "");
  };
  const rules = problems.map(({ rule }) => rule);
  return { data: JSON.parse(made("json") || "null"), page: made("html"), rules };
}

function text(path: string): string {
  return files[path] ?? "";
}

test("minutes are approved by the minutes of another meeting, once these are issued", async () => {
  const { data, page } = await built();
  expect(data).toMatchObject({
    status: "approved",
    approved: { minute: "SMK26", meeting: "2020-04-09" },
  });
  const header = /<header>[\s\S]*<\/header>/.exec(page)?.[0];
  expect(header).toContain("Approved at the meeting of");
  expect(header).toContain('<a href="2020-04-09.html#SMK26">Minute SMK26</a>');
  expect(/<main[\s\S]*<\/main>/.exec(page)?.[0]).not.toContain("Minute SMK26");
});

test("what a draft approves is not approved yet", async () => {
  const one = text("numbers.yaml").replace(/.*SMK26.*\n/, "");
  const { approved: _, ...issued } = JSON.parse(text(record));
  const { data, page } = await built({ "numbers.yaml": one, [record]: JSON.stringify(issued) });
  expect(data).toMatchObject({ status: "issued" });
  expect(data).not.toHaveProperty("approved");
  expect(page).not.toContain("Approved at");
});

test("a correction is told with the minute that it corrects, and changes no words", async () => {
  const { data, page, rules } = await built({ [april]: `${text(april)}\n${correction}` });
  expect(rules).toEqual([]);
  expect(data.corrected).toEqual([
    { number: "SMK25", by: { minute: "SMK26", meeting: "2020-04-09" } },
  ]);
  expect(page).toContain('<a href="#SMK25">Minute SMK25</a> as corrected by');
  expect(page).toContain("The bench was noted.");
});

test("a correction that is not for the public is not told", async () => {
  const hidden = `::::restricted{exempt="3"}\n${correction}::::\n`;
  const { data, page } = await built({ [april]: `${text(april)}\n${hidden}` });
  expect(data).not.toHaveProperty("corrected");
  expect(page).not.toContain("as corrected");
});

test("a correction is proven against the words that were issued, not those of today", async () => {
  const issued = text(record).replace("The bench was noted", "The shelter was noted");
  const { rules } = await built({ [april]: `${text(april)}\n${correction}`, [record]: issued });
  expect(rules).toContain("correction-not-found");
});

test("signed minutes say by whom, and have no line to sign on", async () => {
  const signed = `,\n  "signed": { "by": "K <Gardner>", "on": "2020-04-10", "file": "2020-01-30.signed.pdf", "digest": "${"0".repeat(64)}" }\n}\n`;
  const { data, page } = await built({ [record]: text(record).replace(/\n}\n$/, signed) });
  expect(data).toMatchObject({ status: "signed", signed: { by: "K <Gardner>", on: "2020-04-10" } });
  expect(page).toContain("Signed by K &#x3C;Gardner>");
});

test("a copy in another folder is none", async () => {
  const signed = `,\n  "signed": { "by": "K", "on": "2020-04-10", "file": "../x.pdf", "digest": "${"0".repeat(64)}" }\n}\n`;
  const { rules } = await built({ [record]: text(record).replace(/\n}\n$/, signed) });
  expect(rules).toContain("damaged-record");
});

test("of a meeting held in private nothing is told but how far it has come", async () => {
  const hidden = text(january).replace("date:", "private: yes\ndate:");
  const lines = /\[\n {6}{ "kind"[\s\S]*?\n {4}\]/;
  const words = text(record).replace(lines, '[\n      { "kind": "private" }\n    ]');
  const { data, page } = await built({ [january]: hidden, [record]: words });
  // Its words are another thing than what was approved: that is an error, and nothing is built.
  expect(data).toBeNull();
  expect(page).toBe("");
});

test("approved minutes without a record are told", async () => {
  const { [record]: _, ...others } = files;
  const { problems } = await compileFiles(others, []);
  expect(problems.map(({ rule }) => rule)).toEqual(["damaged-record"]);
});

test("a change after approval tells no word that is not for the public by now", async () => {
  const hidden = text(january).replace(
    "The bench was noted.",
    ':::restricted{exempt="3"}\nThe bench was noted.\n:::\n\nNoted.',
  );
  const { problems } = await compileFiles({ ...files, [january]: hidden }, []);
  const [changed] = problems.filter(({ rule }) => rule === "changed-after-approval");
  const told = JSON.stringify(changed?.message);
  expect(told).toContain("[restricted]");
  expect(told).not.toContain("bench");
});
