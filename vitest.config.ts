import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

// What takes the place of a module would take it in the other tests of its process, too.
const replacing = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => join("test", file).replaceAll("\\", "/"))
  .filter((file) => /\bvi\.mock\(/.test(readFileSync(file, "utf8")));

// `vitest run --mode long` (npm run test:long) tries the laws of test/properties more often.
export default defineConfig(({ mode }) => ({
  test: {
    // By default one processor is left idle, which is half of two.
    maxWorkers: "100%",
    testTimeout: mode === "long" ? 3_600_000 : 60_000,
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        mode,
        // Loading safermk anew for each file would take a fifth of the time of all tests.
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: replacing,
          isolate: false,
        },
      },
      { extends: true, mode, test: { name: "apart", include: replacing } },
    ],
  },
}));
