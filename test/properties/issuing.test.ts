import fc from "fast-check";
import { expect, test } from "vitest";
import { issueOn, renumberOn, voidNumber } from "../../src/issue/index.ts";
import type { CivilDate } from "../../src/meeting/date.ts";
import type { Meeting } from "../../src/meeting/meeting.ts";
import { model, readProject } from "../../src/model/index.ts";
import { number } from "../../src/number/index.ts";
import { parse } from "../../src/parse/index.ts";
import {
  emptyRegister,
  type Register,
  readRegister,
  registerText,
} from "../../src/register/index.ts";
import type { Revise } from "../../src/revision.ts";
import { runs } from "../support/runs.ts";
import { wording } from "../support/wording.ts";

// Whatever clerks do, in whatever order, and wherever a run is cut off: no number is used twice, none
// vanishes, and to issue again enters nothing. A cut run leaves the register as it was, or as it was to be.

const config = `bodies:
  b:
    name: B
    numbering: { format: "{n}", restart: calendar-year, first: { number: 5, meeting: 2024-01-10 } }
`;
const project = readProject("safermk.yaml", config).value;
const days = ["2024-01-10", "2024-02-14", "2024-03-13", "2025-01-08", "2025-02-12"];
const on = "2026-01-01" as CivilDate;

/** The titles of each meeting; null where its minutes are not there. */
type Sources = readonly (readonly string[] | null)[];

const read = new Map<string, readonly Meeting[]>();

function meetingsOf(sources: Sources): readonly Meeting[] {
  return sources.flatMap((titles, index) => (titles === null ? [] : minutesOf(index, titles)));
}

function minutesOf(index: number, titles: readonly string[]): readonly Meeting[] {
  const file = `${days[index]}.md`;
  const items = titles.map((title) => `## ${title}\n\nIt was noted.\n`).join("\n");
  const text = `---\ntype: minutes\nbody: b\ndate: ${days[index]}\n---\n\n${items}`;
  if (project === null) throw new Error(config);
  const known = read.get(text);
  if (known !== undefined) return known;
  const { value } = model(parse({ file, key: file, text }).value, project, wording);
  const found = value === null ? [] : [value];
  read.set(text, found);
  return found;
}

const meeting = fc.nat({ max: days.length - 1 });
const position = fc.nat({ max: 5 });
const act = fc.oneof(
  fc.record({
    does: fc.constant("write" as const),
    meeting,
    titles: fc.integer({ min: 0, max: 4 }),
  }),
  fc.record({ does: fc.constant("withdraw" as const), meeting }),
  fc.record({ does: fc.constant("add" as const), meeting, position }),
  fc.record({ does: fc.constant("delete" as const), meeting, position }),
  fc.record({ does: fc.constant("swap" as const), meeting, position }),
  fc.record({ does: fc.constant("issue" as const), meeting, cut: fc.boolean() }),
  // The earliest that is a draft, so that something is issued at all.
  fc.record({ does: fc.constant("go on" as const), cut: fc.constantFrom(false, false, true) }),
  fc.record({ does: fc.constant("go on" as const), cut: fc.constantFrom(false, false, true) }),
  // The minutes as they were when nothing was at fault.
  fc.record({ does: fc.constant("restore" as const) }),
  fc.record({
    does: fc.constant("void" as const),
    n: fc.integer({ min: 1, max: 15 }),
    year: fc.constantFrom("2024", "2025"),
    cut: fc.boolean(),
  }),
  fc.record({ does: fc.constant("renumber" as const), meeting, cut: fc.boolean() }),
);

type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

let fresh = 0;

function edited(sources: Sources, one: Act): Sources {
  if (!("meeting" in one)) return sources;
  return sources.map((titles, index) => {
    if (index !== one.meeting) return titles;
    if (one.does === "withdraw") return null;
    if (one.does === "write")
      return titles ?? Array.from({ length: one.titles }, () => `Item ${++fresh}`);
    if (titles === null) return null;
    if (one.does === "add") return titles.toSpliced(one.position, 0, `Item ${++fresh}`);
    if (one.does === "delete") return titles.toSpliced(one.position, 1);
    if (one.does !== "swap") return titles;
    const [here, there] = [titles[one.position], titles[one.position + 1]];
    if (here === undefined || there === undefined) return titles;
    return titles.with(one.position, there).with(one.position + 1, here);
  });
}

/** The register as a run leaves it that revises it: as it was, where anything is at fault. */
function revised(register: Register, sources: Sources, revise: Revise, wanted: string): Register {
  const meetings = meetingsOf(sources);
  const numbered = number(meetings, register, true);
  const revision = revise({
    register,
    meetings: numbered.value,
    wanted: new Set([wanted]),
    pathOf: (file) => file,
    numberBy: (other) => number(meetings, other, true).value,
  });
  if ("refusal" in revision) return register;
  const { problems } = number(meetings, revision.register, true);
  if (problems.some(({ severity }) => severity === "error")) return register;
  const text = registerText(revision.register);
  if (text === registerText(register)) return register;
  const read = readRegister("numbers.yaml", text);
  expect(read.problems).toEqual([]);
  return read.value ?? register;
}

function reviseOf(one: Act): Revise | null {
  if (one.does === "issue" || one.does === "go on") return issueOn(on, true);
  if (one.does === "renumber") return renumberOn(on);
  if (one.does !== "void") return null;
  const prints = String(one.n);
  return (revising) => {
    const entry = revising.register.numbers.find(
      ({ n, series }) => n === one.n && series === one.year,
    );
    const ofMeeting = (entry?.meeting ?? null) as CivilDate | null;
    return voidNumber({ prints, ofMeeting, body: null, reason: "by mistake", on })(revising);
  };
}

function isSound(sources: Sources, register: Register): boolean {
  const { problems } = number(meetingsOf(sources), register, true);
  return !problems.some(({ severity }) => severity === "error");
}

/** The first meeting of which no number is in the register. */
function earliest(sources: Sources, { numbers }: Register): number {
  const issued = new Set(numbers.map(({ meeting: day }) => day));
  const found = sources.findIndex(
    (titles, index) => titles !== null && !issued.has(days[index] ?? ""),
  );
  return Math.max(0, found);
}

function linesOf({ numbers }: Register): readonly string[] {
  return numbers.map(({ series, n, meeting: day, key }) => `${series} ${n} ${day} ${key}`);
}

function seenIn(sources: Sources, register: Register): ReadonlyMap<string, string> {
  const { value } = number(meetingsOf(sources), register, true);
  const borne = value.flatMap(({ status, date, items }) => {
    const all: readonly (typeof items)[number][] = items;
    return all.flatMap(({ number: own, slug }) =>
      status === "draft" || own.status === "none"
        ? []
        : [[`${own.series} ${own.n}`, `${date.value} ${slug}`] as const],
    );
  });
  expect(new Set(borne.map(([key]) => key)).size).toBe(borne.length);
  return new Map(borne);
}

test("no number is used twice, none vanishes, and to issue again enters nothing", () => {
  let issued = 0;
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      // One meeting is not minuted at first: its minutes may be found late.
      let sources: Sources = days.map((day, index) =>
        index === 1 ? null : [`A ${day}`, `B ${day}`],
      );
      let sound = sources;
      let register = emptyRegister;
      /** Which item has borne each number. */
      const bearers = new Map<string, string>();
      for (const one of acts) {
        const revise = reviseOf(one);
        if (revise === null) {
          sources = one.does === "restore" ? sound : edited(sources, one);
          if (isSound(sources, register)) sound = sources;
          continue;
        }
        const wanted = `${days["meeting" in one ? one.meeting : earliest(sources, register)]}.md`;
        const next = revised(register, sources, revise, wanted);
        const before = linesOf(register);
        expect(linesOf(next)).toEqual(expect.arrayContaining([...before]));
        const keys = next.numbers.map(({ series, n }) => `${series} ${n}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(linesOf(revised(next, sources, revise, wanted))).toEqual(linesOf(next));
        if ("cut" in one && one.cut) continue;
        register = next;
        if (isSound(sources, register)) sound = sources;
        for (const [key, bearer] of seenIn(sources, register)) {
          if (!isSound(sources, register)) break;
          expect(bearers.get(key) ?? bearer).toBe(bearer);
          bearers.set(key, bearer);
        }
        issued = Math.max(issued, register.numbers.length);
      }
    }),
    runs(150),
  );
  // Otherwise nothing was ever issued, and nothing was tried.
  expect(issued).toBeGreaterThan(5);
});

test("whatever of the register is taken out by hand is told", () => {
  const sources: Sources = [["A", "B"], ["C"], ["D", "E"], ["F"], ["G", "H"]];
  const full = days.reduce(
    (register, day) => revised(register, sources, issueOn(on, true), `${day}.md`),
    emptyRegister,
  );
  expect(full.numbers).toHaveLength(8);
  fc.assert(
    fc.property(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1, maxLength: 7 }), (out) => {
      const numbers = full.numbers.filter((_, index) => !out.includes(index));
      const { problems } = number(meetingsOf(sources), { ...full, numbers }, true);
      // The last meetings of a series may be drafts once more: then nothing contradicts it.
      const gone = new Set(out);
      const tail2024 = [0, 1, 2, 3, 4].filter((index) => gone.has(index));
      const tail2025 = [5, 6, 7].filter((index) => gone.has(index));
      const whole = (tail: readonly number[], ends: readonly (readonly number[])[]) =>
        tail.length === 0 || ends.some((end) => end.join() === tail.join());
      const quiet =
        whole(tail2024, [
          [3, 4],
          [2, 3, 4],
          [0, 1, 2, 3, 4],
        ]) &&
        whole(tail2025, [
          [6, 7],
          [5, 6, 7],
        ]);
      expect(problems.some(({ severity }) => severity === "error")).toBe(!quiet);
    }),
    runs(60),
  );
});
