import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFaults, type Input } from "./find-faults.ts";
import { mutated } from "./mutated.ts";
import { canary, loose, structured } from "./structured.ts";

// Whatever stands in a file: nothing throws, every place is in the file, what is built can be read, and
// no report and no output tells what is restricted. `npm test` tries 2,000 inputs, always the same;
// `npm run test:long` 100,000 that nobody has tried, and holds each to two seconds. What once failed
// is kept in `seeds/`.

const long = process.env.MODE === "long";
/** What is tried in the long run is told, so that it can be tried again: SAFERMK_SEED=… */
const seed = Number(process.env.SAFERMK_SEED ?? (long ? Date.now() % 2 ** 31 : 20201130));
const mostMilliseconds = 2000;
/** Of all inputs together, on a machine with much else to do. */
const bound = long ? 7_200_000 : 240_000;

const config = 'bodies:\n  smk:\n    name: SaferMK\n    numbering:\n      format: "SMK{n}"\n';

function inProject(text: string): Input {
  return { bytes: Buffer.from(text), config };
}

/** Tries an input; gives whether anything was built of it. */
function tried(input: Input): boolean {
  const begin = performance.now();
  const { faults, built } = findFaults(input, canary);
  if (long) expect(performance.now() - begin).toBeLessThan(mostMilliseconds);
  expect(faults).toEqual([]);
  return built;
}

/** How many of the inputs were built of. */
function fuzz(inputs: fc.Arbitrary<Input>, count: number): number {
  let built = 0;
  const law = fc.property(inputs, (input) => {
    if (tried(input)) built += 1;
  });
  fc.assert(law, { numRuns: long ? count * 50 : count, seed });
  return built;
}

describe(`of inputs (seed ${seed})`, () => {
  test(
    "constructs in any order",
    () => {
      expect(fuzz(structured.map(inProject), 800)).toBeGreaterThan(200);
    },
    bound,
  );

  test(
    "pieces of the language in any order",
    () => {
      fuzz(loose.map(inProject), 500);
    },
    bound,
  );

  test(
    "the cases and examples with a few bytes wrong",
    () => {
      expect(fuzz(mutated, 700)).toBeGreaterThan(25);
    },
    bound,
  );
});

describe("what once failed", () => {
  const folder = "test/fuzz/seeds";
  test.each(readdirSync(folder).filter((name) => name.endsWith(".md")))("%s", (name) => {
    tried({ bytes: readFileSync(join(folder, name)), config });
  });
});
