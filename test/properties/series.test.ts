import fc from "fast-check";
import { expect, test } from "vitest";
import type { NumberedMeeting } from "../../src/meeting/meeting.ts";
import { model, readProject } from "../../src/model/index.ts";
import { number } from "../../src/number/index.ts";
import { parse } from "../../src/parse/index.ts";
import type { Outcome } from "../../src/problem.ts";
import { emptyRegister } from "../../src/register/index.ts";
import { runs } from "../support/runs.ts";
import { wording } from "../support/wording.ts";

// Whatever the format and the restarts, with letters, unnumbered items and numbers that the record
// gave: a series has no gap and no repeat but what is waived.

const systems = fc.constantFrom(
  ["SMK{n}", "restart: council-year"],
  ["T{n}", "restart: council-year, year-starts: 03-01"],
  ["{n}/{yy}", "restart: calendar-year"],
  ["P{yy}/{n:3}", "restart: calendar-year"],
  ["{yy}.{mm}.{n}", "restart: meeting"],
  ["{yy}/{mm}/{n}", "restart: council-year, year-starts: 03-01"],
  ["{n}", 'restart: meeting, levels: [".{n}", ".{n}"]'],
  ["{n}", "restart: never"],
) as fc.Arbitrary<readonly [format: string, rest: string]>;

const plan = fc.record({
  annual: fc.boolean(),
  lettered: fc.boolean(),
  items: fc.array(fc.constantFrom("next", "next", "none", "waived", "given"), { maxLength: 6 }),
});

type Plan = typeof plan extends fc.Arbitrary<infer One> ? One : never;

/** Given numbers are further on than any before them. */
function braces(kind: string, format: string, month: number, index: number): string {
  if (kind === "none") return " {.unnumbered}";
  if (kind === "next") return "";
  const n = String(100 * month + 10 * index);
  const prints = format
    .replace(/\{n(:3)?\}/, n)
    .replace("{yy}", "24")
    .replace("{mm}", `0${month}`);
  return ` {number="${prints}"${kind === "waived" ? ' waived="so published"' : ""}}`;
}

function source({ annual, lettered, items }: Plan, format: string, month: number): string {
  const keys = (annual ? "kind: annual\n" : "") + (lettered ? "lettered: true\n" : "");
  const words = items.map((kind, index) => {
    const asked = lettered && kind !== "none" ? "next" : kind;
    return `## Item${braces(asked, format, month, index)}\n\n### Sub\n\nIt was noted.\n`;
  });
  return `---\ntype: minutes\nbody: b\ndate: 2024-0${month}-05\n${keys}---\n\n${words.join("\n")}`;
}

function numbered(
  format: string,
  rest: string,
  plans: readonly Plan[],
): Outcome<readonly NumberedMeeting[]> {
  return numberSources(
    format,
    rest,
    plans.map((one, index) => source(one, format, index + 1)),
  );
}

function numberSources(
  format: string,
  rest: string,
  sources: readonly string[],
): Outcome<readonly NumberedMeeting[]> {
  const config = `bodies:\n  b:\n    name: B\n    numbering: { format: "${format}", ${rest} }\n`;
  const { value: project, problems } = readProject("safermk.yaml", config);
  expect(problems).toEqual([]);
  if (project === null) throw new Error(config);
  const meetings = sources.flatMap((text, index) => {
    const file = `${index}.md`;
    const understood = model(parse({ file, key: file, text }).value, project, wording);
    expect(understood.problems).toEqual([]);
    return understood.value ?? [];
  });
  // In whatever order the files are found.
  return number([...meetings].reverse(), emptyRegister, true);
}

test("a series has no gap and no repeat but what is waived, and says so", () => {
  fc.assert(
    fc.property(
      systems,
      fc.array(plan, { minLength: 1, maxLength: 6 }),
      ([format, rest], plans) => {
        const last = new Map<string, number>();
        const prints = new Set<string>();
        const found = numbered(format, rest, plans);
        const gaps: string[] = [];
        for (const meeting of found.value) {
          let own: number | null = null;
          for (const { number: borne, bears } of meeting.items) {
            expect(borne.status === "none").toBe(bears.type === "none");
            if (borne.status === "none") continue;
            const key = `${/\{yy\}/.test(format) ? "" : borne.series} ${borne.prints}`;
            expect(prints.has(key)).toBe(false);
            prints.add(key);
            const before = last.get(borne.series) ?? 0;
            if (meeting.lettered && own !== null) expect(borne.n).toBe(own);
            else if (bears.type === "given") {
              expect(borne.n).toBeGreaterThan(before);
              // The first number of the record says where it begins.
              const due = borne.n === before + 1 || last.size === 0;
              if (bears.waived === null && !due) {
                gaps.push(before === 0 ? "series-restart" : "number-gap");
              }
            } else expect(borne.n).toBe(before + 1);
            own = borne.n;
            last.set(borne.series, borne.n);
          }
        }
        expect(found.problems.map(({ rule }) => rule)).toEqual(gaps);
      },
    ),
    runs(100),
  );
});

test("no item of a meeting stands where another does", () => {
  fc.assert(
    fc.property(systems, fc.array(plan, { minLength: 1, maxLength: 4 }), ([format, rest], all) => {
      for (const { items } of numbered(format, rest, all).value) {
        const anchors = items.flatMap((item) => [
          item.number.anchor,
          ...(item.type === "open" ? item.items : []).map((sub) => sub.number.anchor),
        ]);
        expect(new Set(anchors).size).toBe(anchors.length);
      }
    }),
    runs(60),
  );
});

test("every number may be typed where it is due, and the numbers stay as they are", () => {
  const unlettered = plan.map((one) => ({ ...one, lettered: false }));
  fc.assert(
    fc.property(
      systems,
      fc.array(unlettered, { minLength: 1, maxLength: 4 }),
      ([format, rest], all) => {
        const plain = all.map(({ items, ...one }) => {
          return { ...one, items: items.map((kind) => (kind === "none" ? kind : "next")) };
        });
        const without = numbered(format, rest, plain);
        expect(without.problems).toEqual([]);
        const typed = without.value.map(({ items }, index) => {
          const [head = ""] = source(
            { ...(all[index] as Plan), items: [] },
            format,
            index + 1,
          ).split("## ");
          const asked = items.map(({ number: { prints } }) =>
            prints === null ? "{.unnumbered}" : `{number="${prints}"}`,
          );
          return head + asked.map((braces) => `## Item ${braces}\n\nIt was noted.\n`).join("\n");
        });
        const given = numberSources(format, rest, typed);
        expect(given.problems).toEqual([]);
        expect(given.value.map(borne)).toEqual(without.value.map(borne));
      },
    ),
    runs(60),
  );
});

function borne({ items }: NumberedMeeting): readonly (string | null)[] {
  return items.map(({ number: { prints } }) => prints);
}
