import { defineConfig } from "vitest/config";

// `vitest run --mode long` (npm run test:long) tries the laws of test/properties more often.
export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    // By default one processor is left idle, which is half of two.
    maxWorkers: "100%",
    testTimeout: mode === "long" ? 3_600_000 : 60_000,
    hookTimeout: 240_000,
  },
}));
