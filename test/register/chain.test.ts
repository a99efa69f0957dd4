import { expect, test } from "vitest";
import { compileFiles, type Files } from "../rules/compile-files.ts";

// Forty meetings of a community council over four years, with the faults that published records have.

const config = (format: string, restart: string, first: string) => `bodies:
  cc:
    name: Llanfaes Community Council
    noun: Council
    profile: parish
    nation: wales
    rules: { short-line: off }
    numbering:
      format: "${format}"
      restart: ${restart}
${first}house: safermk
`;

/** Ten meetings a year, none in August and December. */
const days = [2018, 2019, 2020, 2021].flatMap((year) =>
  ["01", "02", "03", "04", "05", "06", "07", "09", "10", "11"].map(
    (month) => `${year}-${month}-14`,
  ),
);

/** What is typed for the number of an item, by meeting and item; each meeting has four items. */
type Typed = Readonly<Record<string, readonly (string | null)[]>>;

function sources(project: string, typed: Typed): Files {
  const meetings = days.map((day) => {
    const items = [0, 1, 2, 3].map((index) => {
      const braces = typed[day]?.[index];
      return `## Business ${index + 1}${braces ? ` {${braces}}` : ""}\n\nIt was noted.\n`;
    });
    const head = `---\ntype: minutes\nbody: cc\ndate: ${day}\nchair: M Rees\nattendance:\n  present:\n    - M Rees\n---\n\n`;
    return [`meetings/${day}.md`, head + items.join("\n")] as const;
  });
  return { "safermk.yaml": project, ...Object.fromEntries(meetings) };
}

async function told(files: Files): Promise<readonly string[]> {
  const { problems } = await compileFiles(files, []);
  return problems.map(({ rule, place, message }) => {
    const words = message.map((part) => (typeof part === "string" ? part : part.quoted)).join("");
    return `${place.file}:${place.start.line} ${rule}: ${words}`;
  });
}

const yearly = config("{n}/{yy}", "calendar-year", "");

/** Else the numbers run from 1/18 to 40/18, then from 1/19, and so on. */
const faults: Typed = {
  // A number used twice in one meeting: 7/18 again, and the numbers go on from it.
  "2018-02-14": [null, null, null, 'number="7/18"'],
  // A meeting that repeats the range of the one before it: 17/19 to 20/19.
  "2019-06-14": ['number="17/19"', 'number="18/19"', 'number="19/19"', 'number="20/19"'],
  // The numbers do not begin again in January.
  "2020-01-14": ['number="37/20"', null, null, null],
  // A slip of the keyboard: 16/21 once more, and on from there.
  "2021-05-14": ['number="16/21"', null, null, null],
};

function waived(typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([day, items]) => [
      day,
      items.map((one) => one && `${one} waived="so in the signed minutes"`),
    ]),
  );
}

test("a chain without a fault is clean, and begins again each January", async () => {
  const files = sources(yearly, { "2021-11-14": ['number="37/21"', null, null, 'number="40/21"'] });
  expect(await told(files)).toEqual([]);
});

test("each fault of a chain is told once, at its place", async () => {
  expect(await told(sources(yearly, faults))).toEqual([
    "meetings/2018-02-14.md:23 number-reused: The number 7/18 is borne by another item already, of 2018-02-14 in meetings/2018-02-14.md.",
    ...[17, 18, 19, 20].map(
      (n, index) =>
        `meetings/2019-06-14.md:${11 + 4 * index} number-reused: The number ${n}/19 is borne by another item already, of 2019-05-14 in meetings/2019-05-14.md.`,
    ),
    "meetings/2020-01-14.md:11 series-restart: The number 1/20 is due here, since safermk.yaml says when numbers begin again, and 37/20 is typed.",
    "meetings/2021-05-14.md:11 number-reused: The number 16/21 is borne by another item already, of 2021-04-14 in meetings/2021-04-14.md.",
  ]);
});

test("what was waived is clean, and is reported with its reasons", async () => {
  const files = sources(yearly, waived(faults));
  expect(await told(files)).toEqual([]);
  const { waivers } = await compileFiles(files, []);
  expect(waivers).toHaveLength(7);
});

const running = config("{n}", "never", "      first: { number: 2960, meeting: 2018-01-14 }\n");

test("a jump back from 2999 to 2300 is told once, and clean once it is waived", async () => {
  const back: Typed = { "2019-01-14": ['number="2300"', null, null, null] };
  expect(await told(sources(running, back))).toEqual([
    "meetings/2019-01-14.md:11 number-gap: The number 3000 is due here, and 2300 is typed.",
  ]);
  expect(await told(sources(running, waived(back)))).toEqual([]);
});
