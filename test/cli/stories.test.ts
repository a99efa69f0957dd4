import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { tellStory } from "./tell-story.ts";

const folder = "test/cli/stories";

beforeAll(() => {
  if (!existsSync("dist/safermk.cjs")) throw new Error("run npm run prepare first");
});

// After a change that was meant: UPDATE=1 npx vitest run test/cli, and read the difference.
test.each(readdirSync(folder))(
  "%s is still true",
  async (name) => {
    const story = readFileSync(join(folder, name), "utf8");
    const told = await tellStory(story);
    if (process.env.UPDATE === "1") writeFileSync(join(folder, name), told);
    else expect(told).toBe(story);
    // A story of many commands takes its time on a machine that has other things to do.
  },
  240_000,
);
