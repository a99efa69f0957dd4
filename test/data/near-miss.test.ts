import fc from "fast-check";
import { expect, test } from "vitest";
import { nearMiss } from "../../src/data/index.ts";

test.each([
  ["moved", "movd", true],
  ["moved", "mvoed", true],
  ["moved", "Moved", true],
  ["moved", "mvode", true],
  ["moved", "mode", true],
  ["moved", "vmdoe", false],
  ["due", "dues", true],
  ["due", "dix", false],
])("%s for %s: %s", (right, typed, isNear) => {
  expect(nearMiss(typed, [right])).toBe(isNear ? right : null);
});

test("the nearest of several, and the first of those as near", () => {
  expect(nearMiss("seconded", ["secondment", "seconder", "second", "secondee"])).toBe("seconder");
});

/** Letters put in, left out, changed or swapped, by the table of the textbooks. */
function distance(left: string, right: string): number {
  const table = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (_, column) => (row === 0 ? column : row)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= left.length; row++) {
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const best = Math.min(
        at(row - 1, column) + 1,
        column === 1 ? row + 1 : at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
        swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      (table[row] ?? [])[column] = best;
    }
  }
  return at(left.length, right.length);
}

test("a near miss is what the table says", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (left, right, allowed) => {
      expect(nearMiss(left, [right], allowed) !== null).toBe(distance(left, right) <= allowed);
    }),
    { numRuns: 3000 },
  );
});
