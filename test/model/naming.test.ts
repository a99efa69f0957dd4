import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AttendanceGroup, Entry } from "../../src/meeting/attendance.ts";
import { namePeople } from "../../src/model/name-people.ts";
import { readNames } from "../../src/model/read-names.ts";
import { rosterOf } from "../../src/model/roster.ts";
import { splitNames } from "../../src/model/split-names.ts";
import type { Place, Problem } from "../../src/problem.ts";
import { wording } from "../support/wording.ts";

const nowhere = { line: 1, column: 1, offset: 0 };
const place: Place = { file: "minutes.md", start: nowhere, end: nowhere };

function present(...names: readonly string[]): readonly AttendanceGroup[] {
  const entries = names.map(
    (prints): Entry => ({
      type: "people",
      prints,
      people: namePeople(prints, wording.people),
      affiliation: null,
      details: null,
      balanced: true,
      place,
    }),
  );
  const parts = [{ employer: null, entries }];
  return [{ key: "present", heading: null, voting: true, vacancies: 0, print: true, parts, place }];
}

const attendance = present(
  "Chief Inspector K Gardner",
  "Councillor J Leddin",
  "Councillors Benson, Costelloe and O'Dea",
  "Parish Councillor P Ayles",
  "Mr J Smith",
  "Mrs J Smith",
  "Kate Brown",
);
const known = namePeople("Dr S Gonsalves", wording.people);

function read(text: string) {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const reading = { roster: rosterOf(attendance, known), words: wording, report };
  return { names: readNames(text, place, reading), problems };
}

describe("a person is named", () => {
  test.each([
    ["in full", "Chief Inspector K Gardner", "Chief Inspector K Gardner"],
    ["without title", "K Gardner", "Chief Inspector K Gardner"],
    ["with a full stop", "K. Gardner", "Chief Inspector K Gardner"],
    ["by surname", "Gardner", "Chief Inspector K Gardner"],
    ["by title and surname", "Chief Inspector Gardner", "Chief Inspector K Gardner"],
    ["by initials", "KG", "Chief Inspector K Gardner"],
    ["by title in short", "Cllr Leddin", "Councillor J Leddin"],
    ["by the end of a title", "Councillor Ayles", "Parish Councillor P Ayles"],
    ["by a title where the list has none", "Ms K Brown", null],
    ["by a title and surname where the list has none", "Ms Brown", "Kate Brown"],
    ["with another apostrophe", "O’Dea", "Councillor O'Dea"],
    ["by courtesy", "Mrs Smith", "Mrs J Smith"],
    ["by a name that two have", "Smith", null],
    ["by initials that two have", "JS", null],
    ["by initials of one of them", "JL", "Councillor J Leddin"],
    ["by another title", "Inspector Leddin", null],
    ["from people.yaml", "Gonsalves", "Dr S Gonsalves"],
    ["by initials from people.yaml", "SG", "Dr S Gonsalves"],
    ["who is not known", "A Nobody", null],
  ])("%s", (_, typed, name) => {
    const { names, problems } = read(typed);
    expect(names.map(({ person }) => person?.name ?? null)).toEqual([name]);
    expect(problems).toEqual([]);
  });
});

test("initials print as the full name, a surname with its title, all else as typed", () => {
  const typed =
    "KG, Gardner, O’Dea, K Gardner, Brown, Nobody, SG, Councillors Benson and Costelloe";
  expect(read(typed).names.map(({ prints }) => prints)).toEqual([
    "Chief Inspector K Gardner",
    "Chief Inspector Gardner",
    "Councillor O’Dea",
    "K Gardner",
    "Brown",
    "Nobody",
    "Dr S Gonsalves",
    "Councillors Benson",
    "Costelloe",
  ]);
});

test("a plural title is that of every name up to the next title", () => {
  const { names } = read("Councillors Benson, Costelloe and Nobody and Chief Inspector Gardner");
  expect(names.map(({ name }) => name)).toEqual([
    "Councillor Benson",
    "Councillor Costelloe",
    "Councillor Nobody",
    "Chief Inspector K Gardner",
  ]);
});

test("two who may be meant are both told", () => {
  const [smith] = read("Smith").names;
  expect(smith?.meant.map(({ name }) => name)).toEqual(["Mr J Smith", "Mrs J Smith"]);
});

test("a semicolon between names is a problem", () => {
  const { names, problems } = read("Benson; Costelloe");
  expect(problems.map(({ rule }) => rule)).toEqual(["wrong-type"]);
  expect(names).toHaveLength(2);
});

const surname = fc.constantFrom(
  "Benson",
  "Costelloe",
  "O'Dea",
  "van der Berg",
  "Smith-Jones",
  "Andrews",
);
const initials = fc.constantFrom("", "J ", "J. ", "KM ");
const title = fc.constantFrom(...Object.keys(wording.people.titles));
const bareName = fc.tuple(initials, surname).map((parts) => parts.join(""));

test("names joined as in a sentence come apart again", () => {
  const names = fc.array(fc.tuple(title, bareName), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(names, (people) => {
      const typed = people.map(([one, bare]) => `${one} ${bare}`);
      expect(splitNames(sentence(typed), wording.people)).toEqual(
        people.map(([one, bare], index) => ({ prints: typed[index], title: one, bare })),
      );
    }),
  );
});

test("so do names under one plural title", () => {
  fc.assert(
    fc.property(title, fc.array(bareName, { minLength: 1, maxLength: 6 }), (one, bare) => {
      const many = wording.people.titles[one] ?? "";
      const people = splitNames(`${many} ${sentence(bare)}`, wording.people);
      expect(people.map(({ title, bare }) => [title, bare])).toEqual(
        bare.map((name) => [one, name]),
      );
    }),
  );
});

function sentence(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
