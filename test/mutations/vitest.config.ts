import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { mutations } from "./mutations.ts";

// The tests that hold what is restricted, run on sources of which one line is broken.
const number = process.env.SAFERMK_MUTATION;
const mutation = mutations[Number(number)] ?? null;
if (mutation === null && number !== "none")
  throw new Error("SAFERMK_MUTATION is the number of a mutation, or none");
const broken = mutation === null ? null : resolve(mutation.file);

export default defineConfig({
  root: resolve("."),
  test: {
    include: [
      "test/editions/**/*.test.ts",
      "test/scan/**/*.test.ts",
      "test/canaries/leaks.test.ts",
    ],
    bail: 1,
    testTimeout: 60_000,
    isolate: false,
  },
  plugins: [
    {
      name: "mutation",
      enforce: "pre",
      load: (id) =>
        mutation !== null && resolve(id.replace(/\?.*$/, "")) === broken
          ? readFileSync(broken, "utf8").replace(mutation.find, () => mutation.put)
          : null,
    },
  ],
});
