import { expect, test } from "vitest";
import { compileFiles } from "../rules/compile-files.ts";

const line = (n: number, prints: string, key: string, meeting: string) =>
  `  - { body: smk, series: 2019-20, n: ${n}, prints: ${prints}, meeting: ${meeting}, file: meetings/${meeting}.md, key: ${key}, title: ${key}, issued: 2020-04-16 }\n`;
const bench = line(25, "SMK25", "bench", "2020-01-30");
const minutes = line(26, "SMK26", "minutes", "2020-04-09");
const approved = { at: "2020-04-09", minute: "SMK26", words: "as issued" };

function record(date: string, item: string, number: string, key: string, more = {}) {
  return JSON.stringify({
    version: 1,
    meeting: { body: "smk", date },
    issued: {
      on: "2020-04-16",
      words: [
        { kind: "ordinary" },
        { item, number, key },
        ...(key === "bench" ? [{ prose: "It was noted." }] : []),
      ],
    },
    ...more,
  });
}

interface Project {
  readonly more?: Readonly<Record<string, string>>;
  readonly lines: string | null;
  readonly approves?: string;
  readonly record?: object;
}

/** What is told of two issued meetings, the second of which approves the minutes of the first. */
async function told({
  lines,
  approves = "{approves=2020-01-30}",
  record: said,
  more = {},
}: Project) {
  const head = (date: string) => `---\ntype: minutes\nbody: smk\ndate: ${date}\n---\n\n`;
  const { problems } = await compileFiles({
    "meetings/2020-01-30.md": `${head("2020-01-30")}## Bench\n\nIt was noted.\n`,
    "meetings/2020-04-09.md": `${head("2020-04-09")}## Minutes\n\n:::resolved${approves}\nThat they be approved.\n:::\n`,
    ...(lines === null ? {} : { "numbers.yaml": `version: 1\nnumbers:\n${lines}` }),
    "record/2020-01-30.json": record("2020-01-30", "Bench", "SMK25", "bench", said ?? { approved }),
    "record/2020-04-09.json": record("2020-04-09", "Minutes", "SMK26", "minutes"),
    ...more,
  });
  return problems
    .filter(({ severity }) => severity === "error")
    .map(({ rule, place }) => `${place.file} ${rule}`);
}

test("nothing is told where register and record agree", async () => {
  expect(await told({ lines: bench + minutes })).toEqual([]);
});

test("a register that is lost, or a side of a merge, makes no issued minutes drafts", async () => {
  expect(await told({ lines: null })).toEqual([
    "record/2020-01-30.json number-vanished",
    "record/2020-04-09.json number-vanished",
  ]);
  expect(await told({ lines: bench })).toContain("record/2020-04-09.json number-vanished");
});

test("a number that was changed in the register by hand is missed", async () => {
  const changed = minutes.replace("n: 26, prints: SMK26", "n: 27, prints: SMK27");
  expect(await told({ lines: bench + changed })).toContain(
    "record/2020-04-09.json number-vanished",
  );
});

test("of a register that is damaged only that is told", async () => {
  expect(await told({ lines: `${bench}  - { body: smk\n` })).toEqual([
    "numbers.yaml damaged-register",
  ]);
});

test("approved minutes whose record does not say so are told, and the other way round", async () => {
  const lines = bench + minutes;
  expect(await told({ lines, record: {} })).toEqual(["meetings/2020-01-30.md damaged-record"]);
  expect(await told({ lines, approves: "" })).toEqual(["meetings/2020-01-30.md damaged-record"]);
});

test("a record that cannot be read is told with the rest", async () => {
  const lines = bench + minutes;
  const outside = { "record/2020-05-05.json.link": "/dev/null" };
  expect(await told({ lines, more: outside })).toEqual(["record/2020-05-05.json damaged-record"]);
  const folder = { "record/2020-05-05.json/read.me": "No record." };
  expect(await told({ lines, more: folder })).toEqual(["record/2020-05-05.json damaged-record"]);
});

test("a copy of a record is told", async () => {
  const copy = record("2020-01-30", "Bench", "SMK25", "bench", { approved });
  const more = { "record/2020-01-30-DESKTOP.json": copy };
  expect(await told({ lines: bench + minutes, more })).toEqual([
    "record/2020-01-30.json damaged-record",
  ]);
});

test("a number that does not go with what it prints is told", async () => {
  const changed = minutes.replace("n: 26", "n: 27");
  expect(await told({ lines: bench + changed })).toEqual(["numbers.yaml damaged-register"]);
});
