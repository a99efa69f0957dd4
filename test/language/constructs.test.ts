import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { standardGroups } from "../../src/meeting/attendance.ts";
import { nations, profiles } from "../../src/meeting/body.ts";
import { interestKinds } from "../../src/meeting/event.ts";
import { authorities, postRoles } from "../../src/meeting/known-person.ts";
import { meetingKinds } from "../../src/meeting/meeting.ts";
import { pollManners, voteChoices } from "../../src/meeting/vote.ts";
import { headSchema } from "../../src/model/head-schema.ts";
import { projectSchema } from "../../src/model/project-schema.ts";
import {
  blockNames,
  leafNames,
  publicClasses,
  publicHeadingAttributes,
  secretHeadingAttributes,
} from "../../src/parse/constructs.ts";
import { attributes, constructs, marks } from "./constructs.ts";
import { sources, withoutQuoted } from "./sources.ts";
import { uses, usesAttribute, usesKey } from "./uses.ts";

// What the code understands, what the tour uses, what the cases show and what the reference names
// are the same constructs: those of constructs.ts.

const reference = readFileSync("templates/language.md", "utf8");
const places: readonly (readonly [string, string])[] = [
  ["the tour", sources("examples/tour")],
  ["the cases", sources("test/cases")],
];

const rows = Object.entries(constructs).flatMap(([kind, words]) =>
  words.map((word) => ({ kind, word, used: uses[kind] ?? usesKey })),
);
const attributeRows = Object.entries(attributes).flatMap(([opening, words]) =>
  words.map((word) => ({ opening, word })),
);

describe.each(places)("%s", (_, text) => {
  test.each(rows)("has $word, of the $kind", ({ word, used }) => {
    expect(used(word, text)).toBe(true);
  });

  test.each(attributeRows)("has $word on $opening", ({ opening, word }) => {
    expect(usesAttribute(opening, word, text)).toBe(true);
  });

  test.each(Object.entries(marks))("has %s", (_, pattern) => {
    expect(text).toMatch(pattern);
  });
});

test.each(Object.entries(marks))("the reference has %s", (_, pattern) => {
  expect(withoutQuoted(reference)).toMatch(pattern);
});

describe("the table has what the code has", () => {
  test.each([
    ["words of blocks", blockNames],
    ["words of lines", leafNames],
    ["classes of headings", publicClasses],
    ["attributes of headings", [...secretHeadingAttributes, ...publicHeadingAttributes]],
    ["groups of people", standardGroups],
    ["keys of minutes", Object.keys(headSchema.shape)],
    ["keys of a project", Object.keys(projectSchema.shape)],
  ] as const)("%s", (kind, known) => {
    expect([...constructs[kind]].sort()).toEqual([...known].sort());
  });
});

describe("the reference names", () => {
  const spans = reference.replace(/^```[\s\S]*?^```$/gm, "").match(/`[^`\n]+`/g) ?? [];
  const values = [
    ...[meetingKinds, pollManners, interestKinds, postRoles, authorities, profiles, nations].flat(),
    ...["never", "calendar-year", "council-year", "meeting", "off", "warning", "error"],
  ];
  const words = [
    ...rows.map(({ word }) => word),
    ...attributeRows.map(({ word }) => word),
    ...values,
    ...voteChoices.map((choice) => choice.replace("-", " ")),
  ];

  test.each([...new Set(words)])("%s", (word) => {
    const whole = new RegExp(`(?<![\\w-])${word}(?![\\w-])`, "i");
    expect(spans.some((span) => whole.test(span))).toBe(true);
  });
});
