import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checks } from "../../support/pdf/judge/index.ts";
import { archive } from "./archive.ts";
import { allBroken } from "./broken/all.ts";
import { brokenBytes } from "./broken/file.ts";
import { matterhorn } from "./matterhorn.ts";

// What of the two standards a machine can judge is judged, or it is said why not.

/** How many conditions each checkpoint has, 01 to 31. */
const CONDITIONS = [
  7, 4, 3, 1, 3, 4, 2, 2, 8, 1, 7, 1, 8, 7, 5, 3, 3, 2, 4, 3, 1, 1, 1, 1, 1, 2, 1, 18, 1, 2, 30,
];

describe("the Matterhorn Protocol", () => {
  test("has every condition in its order", () => {
    const asked = CONDITIONS.flatMap((count, index) =>
      Array.from({ length: count }, (_, at) => `${two(index + 1)}-0${two(at + 1)}`),
    );
    expect(matterhorn.map(({ id }) => id)).toEqual(asked);
    expect(asked).toHaveLength(137);
    const count = (how: string) => matterhorn.filter((one) => one.how === how).length;
    expect([count("machine"), count("people"), count("none")]).toEqual([87, 48, 2]);
  });

  test.each(matterhorn.map((one) => [one.id, one] as const))("%s", (id, { how, by, note }) => {
    expect(by.length > 0 || note !== "").toBe(true);
    for (const name of by) expect(checks).toHaveProperty([name]);
    // What a machine can see has been seen, in a file that was broken so, and by each of the checks.
    const seen = allBroken.filter(({ shows }) => shows.includes(id)).map(({ check }) => check);
    if (how === "machine") expect(new Set(seen)).toEqual(new Set(by));
    for (const check of seen) expect(by).toContain(check);
  });

  test("names no test that is not there", () => {
    for (const { note } of matterhorn) {
      for (const [path] of note.matchAll(/test\/[\w/-]+(\.test\.ts)?/g)) {
        expect([path, existsSync(join(import.meta.dirname, "../../..", path))]).toEqual([
          path,
          true,
        ]);
      }
    }
  });
});

describe("ISO 19005-3", () => {
  const seeing = new Set<string>([
    ...allBroken.map(({ check }) => check),
    ...brokenBytes.map(([, check]) => check),
  ]);
  test.each(archive.map((one) => [one.clause, one] as const))("%s", (_, { by, note }) => {
    expect(by.length > 0 || note !== "").toBe(true);
    for (const name of by) expect(seeing).toContain(name);
  });
});

test("every check is there for a clause", () => {
  const named = new Set<string>([...matterhorn, ...archive].flatMap(({ by }) => by));
  const spare = Object.keys(checks).filter((name) => !named.has(name));
  // These hold what no clause says in so many words.
  expect(spare).toEqual([
    "elements-filled",
    "elements-plain",
    "links-on-page",
    "places-exist",
    "bookmarks-lead",
    "bookmarks-are-headings",
  ]);
});

function two(number: number): string {
  return String(number).padStart(2, "0");
}
