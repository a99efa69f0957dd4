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
function tried(input: Input, most = mostMilliseconds): boolean {
  // Of this process's own time: the machine may have much else to do.
  const begin = process.cpuUsage();
  const { faults, built } = findFaults(input, canary);
  const { user, system } = process.cpuUsage(begin);
  if (long) expect((user + system) / 1000).toBeLessThan(most);
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

/** A megabyte in lines as long as they may be, or as many as there may be. */
const shapes: Readonly<Record<string, (character: string) => string>> = {
  "long lines": (character) => `${character.repeat(19_000)}\n\n`.repeat(55),
  "short lines": (character) => `${character.repeat(40)}\n`.repeat(25_000),
};
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const others = [..."\t\u00a0éß“’–…│中İﬃ\u0301\u200d\u202e\ufeff\u{1f600}"];

describe.skipIf(!long)("a megabyte of one character", () => {
  const each = Object.entries(shapes).flatMap(([shape, text]) =>
    [...ascii, ...others].map((character) => [character, shape, text] as const),
  );
  test.each(each)("%j in %s", (character, _, text) => {
    const head = "---\ntype: minutes\nbody: smk\ndate: 2020-01-30\n---\n\n## Welcome\n\n";
    // A megabyte is more than any record has; what grows with the square takes minutes.
    tried(inProject(head + text(character)), 4 * mostMilliseconds);
  });
});

describe("what once failed", () => {
  const folder = "test/fuzz/seeds";
  test.each(readdirSync(folder).filter((name) => name.endsWith(".md")))("%s", (name) => {
    tried({ bytes: readFileSync(join(folder, name)), config });
  });
});
