import { readFileSync } from "node:fs";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { mutations } from "./mutations.ts";

const named = mutations.map((mutation, index) => [mutation.breaks, mutation, index] as const);

test.each(named)("there is one place to break: %s", (_, { file, find, put }) => {
  expect(readFileSync(file, "utf8").split(find)).toHaveLength(2);
  expect(put).not.toBe(find);
});

test("there are at least twenty", () => {
  expect(mutations.length).toBeGreaterThanOrEqual(20);
});

// Each is a run of the tests of its own: some minutes in all.
describe.skipIf(process.env.MODE !== "long")("a test fails where", () => {
  test.each([["nothing is broken", null, null] as const, ...named])(
    "%s",
    async (_, mutation, index) => {
      const config = "test/mutations/vitest.config.ts";
      const { exitCode, stdout } = await execa("npx", ["vitest", "run", "--config", config], {
        env: { SAFERMK_MUTATION: String(index ?? "none"), MODE: "" },
        reject: false,
      });
      expect(stdout).toMatch(/Tests .*passed|Tests .*failed/);
      expect(exitCode).toBe(mutation === null ? 0 : 1);
    },
  );
});
