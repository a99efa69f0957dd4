import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { CivilDate } from "../../src/meeting/date.ts";
import type { MinuteNumber } from "../../src/meeting/number.ts";
import {
  type Register,
  type RegisteredNumber,
  readRegister,
  registerText,
  repeatsIn,
} from "../../src/register/index.ts";
import { runs } from "../support/runs.ts";

function entry(n: number, more: Partial<RegisteredNumber> = {}): RegisteredNumber {
  return {
    body: "smk",
    series: "2019-20",
    n: n as MinuteNumber,
    prints: `SMK${n}`,
    meeting: "2020-01-30",
    file: "meetings/2020-01-30.md",
    key: `item-${n}`,
    title: `Item ${n}`,
    issued: "2020-02-06" as CivilDate,
    place: null,
    waived: null,
    resumes: null,
    private: false,
    void: null,
    ...more,
  };
}

const text = registerText({ numbers: [entry(25), entry(26)], meetings: [] });
const [, , , first = "", second = ""] = text.split("\n");

function told(words: string): readonly string[] {
  const { value, problems } = readRegister("numbers.yaml", words);
  expect(value === null).toBe(problems.length > 0);
  return problems.map(({ message, place }) => {
    const words = message.map((part) => (typeof part === "string" ? part : part.quoted)).join("");
    return `${place.start.line}:${place.start.column} ${words}`;
  });
}

function withoutPlaces(register: Register | null) {
  return JSON.parse(JSON.stringify(register), (key, value) => (key === "place" ? null : value));
}

test("a line says all that the language says it does", () => {
  const meeting = { meeting: "2020-01-30", file: "meetings/2020-01-30.md" };
  const shown = { ...meeting, key: "election-of-chair", title: "Election of Chair" };
  expect(registerText({ numbers: [entry(25, shown)], meetings: [] })).toBe(
    `# numbers.yaml: one line a number, sorted by body, series and number; lines are added or marked void, never removed but to mend a repeat made by a merge
version: 1
numbers:
  - { body: smk, series: 2019-20, n: 25, prints: SMK25, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: election-of-chair, title: Election of Chair, issued: 2020-02-06 }
`,
  );
});

const word = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    "no",
    "2020",
    "1e3",
    "a: b",
    "a #b",
    "[x]",
    "- x",
    "'",
    '"',
    "~",
    "0x1f",
    " x",
    "x:",
  ),
);
const date = fc.constantFrom("2020-01-30", "2020-02-06", "2021-12-31") as fc.Arbitrary<CivilDate>;
const anyFields: fc.Arbitrary<RegisteredNumber> = fc.record({
  body: word,
  series: word,
  n: fc.integer({ min: 1, max: 99_999 }) as unknown as fc.Arbitrary<MinuteNumber>,
  prints: word,
  meeting: fc.constantFrom("2020-01-30", "2020-01-30 19:30"),
  file: word,
  key: word,
  title: word,
  issued: date,
  place: fc.constant(null),
  waived: fc.option(word),
  resumes: fc.option(date),
  private: fc.boolean(),
  void: fc.option(fc.record({ on: date, reason: word })),
});
// What a number prints has the number in it.
const anyEntry = fc.tuple(anyFields, fc.boolean()).map(([entry, before]) => ({
  ...entry,
  prints: before ? `${entry.n}${entry.prints}` : `${entry.prints}${entry.n}`,
}));

test("what is written is read again, by safermk and by whatever reads YAML", () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 6 }), (numbers) => {
      const written = registerText({ numbers, meetings: [] });
      const read = readRegister("numbers.yaml", written);
      expect(read.problems).toEqual([]);
      expect(registerText(read.value as Register)).toBe(written);
      expect(withoutPlaces(read.value).numbers).toEqual(
        expect.arrayContaining(numbers.map((one) => JSON.parse(JSON.stringify(one)))),
      );
      const byOthers = parse(written).numbers as readonly Record<string, unknown>[];
      expect(byOthers.map(({ title }) => title)).toEqual(
        read.value?.numbers.map(({ title }) => title),
      );
      expect(byOthers.map(({ n }) => n)).toEqual(read.value?.numbers.map(({ n }) => n));
    }),
    runs(100),
  );
});

test("the ends of lines that git makes on Windows are no fault", () => {
  const { value, problems } = readRegister("numbers.yaml", text.replaceAll("\n", "\r\n"));
  expect(problems).toEqual([]);
  expect(registerText(value as Register)).toBe(text);
});

test("of ten thousand lines each takes as long as one", () => {
  const numbers = Array.from({ length: 10_000 }, (_, index) => entry(index + 1));
  const { value } = readRegister("numbers.yaml", registerText({ numbers, meetings: [] }));
  expect(value?.numbers).toHaveLength(10_000);
  expect(repeatsIn(value as Register)).toEqual([]);
});

describe("a register that is damaged", () => {
  test.each([
    ["empty", "", "1:1 The register is empty."],
    [
      "without its version",
      `numbers:\n${first}\n`,
      "1:1 Found numbers:, expected version: 1, the first line of a register.",
    ],
    [
      "of a later version",
      text.replace("version: 1", "version: 2"),
      "2:1 The register is of version 2, and this safermk knows version 1.",
    ],
    [
      "cut off before its numbers",
      "version: 1\nnumbers:\n",
      "2:1 The register ends here, before its first number.",
    ],
    ["cut off in a line", text.slice(0, -30), /^5:3 This line cannot be read/],
    [
      "with a line out of order",
      text
        .replace(first, second)
        .replace(/(SMK26[^\n]*\n.*)SMK26.*\n/s, `$1x`)
        .replace(/\n[^\n]*x$/, `\n${first}\n`),
      "5:1 SMK25 stands behind SMK26, expected by body, series and number.",
    ],
    ["with a field missing", text.replace("key: item-25, ", ""), "4:1 The line has no key."],
    [
      "with a field twice",
      text.replace("key: item-25, ", "key: a, key: b, "),
      /^4:\d+ The field key stands twice\.$/,
    ],
    [
      "with a field nobody knows",
      text.replace("key: item-25", "keys: item-25"),
      /^4:\d+ There is no field keys in the register\.$/,
    ],
    [
      "with a day that is none",
      text.replace("issued: 2020-02-06", "issued: 2020-02-30"),
      /^4:\d+ Found 2020-02-30 for issued, expected a day such as 2020-01-30\.$/,
    ],
    [
      "with a number that is none",
      text.replace("n: 25", "n: twenty"),
      /^4:\d+ Found twenty for n, expected a number such as 25\.$/,
    ],
    [
      "with a number that is void for no reason",
      text.replace(" }", ", void: 2020-03-01 }"),
      "4:1 The line has no reason.",
    ],
    ["with another list in it", `${text}others:\n`, /^6:1 This line cannot be read/],
  ] as const)("%s", (_, words, expected) => {
    expect(told(words)[0]).toMatch(expected instanceof RegExp ? expected : `${expected}`);
  });

  test("with the marks of a merge", () => {
    const merged = `version: 1\nnumbers:\n<<<<<<< HEAD\n${first}\n=======\n${second}\n>>>>>>> other\n`;
    expect(told(merged)).toEqual([
      "3:1 Two versions of the register stand here side by side, as git left them.",
    ]);
  });

  test("says all of it at once", () => {
    const both = text.replace("key: item-25, ", "").replace("title: Item 26, ", "");
    expect(told(both)).toEqual(["4:1 The line has no key.", "5:1 The line has no title."]);
  });
});

describe("a number that stands twice", () => {
  const twice = (more: Partial<RegisteredNumber>) =>
    repeatsIn({
      numbers: [entry(25), entry(25, { meeting: "2020-02-27", ...more })],
      meetings: [],
    });

  test("is a repeat, though the lines are no longer in order", () => {
    expect(twice({})).toHaveLength(1);
    expect(told(`${text}${first.replaceAll("2020-01-30", "2020-02-27")}\n`)).toEqual([]);
  });

  test("is none where it was waived, or is that of a resumed meeting", () => {
    expect(twice({ waived: "so in the signed minutes" })).toEqual([]);
    expect(twice({ resumes: "2020-01-30" as CivilDate })).toEqual([]);
  });

  test("is none where the items of a meeting have letters", () => {
    const lettered = ["CL14(a)", "CL14(b)"].map((prints) => entry(14, { prints }));
    expect(repeatsIn({ numbers: lettered, meetings: [] })).toEqual([]);
  });
});
