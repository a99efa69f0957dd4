import { expect, test } from "vitest";
import { always, type Rule } from "../../src/check/rule.ts";
import { rulePage } from "../../src/cli/rule-page.ts";
import { rulesTable } from "../../src/cli/rules-table.ts";

const doc = {
  what: "Somebody stands twice in the attendance of one meeting, whether in one group or in two.",
  why: "Whoever is counted twice makes a quorum that was not there.\n\nSchedule 12 counts members.",
  fix: "Take one of the two entries out.",
  bad: "present:\n  - K Gardner\n\n  - K Gardner\n",
  good: "present:\n  - K Gardner\n",
};

const rule: Rule = {
  id: "attendance-twice",
  guard: false,
  severity: always("error"),
  check: () => [],
  doc,
};

test("the page of a rule fits a terminal of 80 columns", () => {
  expect(rulePage(rule)).toBe(`\
attendance-twice
  An error. A body can be given another severity in safermk.yaml: "rules: {
  attendance-twice: off }".

What it finds
  Somebody stands twice in the attendance of one meeting, whether in one group
  or in two.

Why it matters
  Whoever is counted twice makes a quorum that was not there.

  Schedule 12 counts members.

What to do
  Take one of the two entries out.

Wrong
    present:
      - K Gardner

      - K Gardner

Right
    present:
      - K Gardner
`);
});

test.each<[string, Partial<Rule>]>([
  ["A warning. A body can be", { severity: always("warning") }],
  [
    "An error for parish; a warning for csp, principal-council, generic. A body",
    { severity: { ...always("warning"), parish: "error" } },
  ],
  ["Always an error: it guards", { guard: true }],
])("its severity is told: %s", (words, fields) => {
  expect(rulePage({ ...rule, ...fields } as Rule).replace(/\s+/g, " ")).toContain(words);
});

test("what a stage finds is always an error", () => {
  const { check, ...head } = rule as Extract<Rule, { check: unknown }>;
  expect(rulePage({ ...head, raisedBy: "parse" })).toContain("  Always an error.\n");
});

test("the table names every rule, its severity, and who takes it otherwise", () => {
  const guard: Rule = { ...rule, id: "a-guard", guard: true, doc: { ...doc, what: "A guard." } };
  const parish: Rule = {
    ...rule,
    id: "mild",
    severity: { ...always("warning"), parish: "error" },
    doc: { ...doc, what: "Mild." },
  };
  expect(rulesTable([rule, parish, guard])).toBe(`\
a-guard           guard    A guard.
attendance-twice  error    Somebody stands twice in the attendance of one
                           meeting, whether in one group or in two.
mild              warning  Mild. (parish: error)

A guard is an error that no project can turn off: it decides what is published,
or which number an item bears. "safermk explain RULE" says more of a rule.
`);
});
