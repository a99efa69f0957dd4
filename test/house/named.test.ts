import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { houseProject, inHouse } from "../support/house-project.ts";

// How a house is named, and what is said where there is none under the name.

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const ours = { "ours/wording.yaml": 'decisions: { resolved: "DECIDED:" }\n' };

async function run(house: string, files: Readonly<Record<string, string>> = ours) {
  const config = `bodies:\n  one: { name: First Council, numbering: none }\nhouse: ${house}\n`;
  const cwd = houseProject({ "safermk.yaml": config, ...files });
  mkdirSync(join(cwd, "bare"));
  made.push(cwd);
  const { told, outputs } = await inHouse(cwd);
  return { told, html: String(outputs.get("html") ?? "") };
}

describe("the folder of a house", () => {
  test.each(["ours", "ours/", "./ours", "./ours/", '"ours"'])(
    "may be written %s",
    async (house) => {
      const { told, html } = await run(house);
      expect(told).toBe("No problems found.\n");
      expect(html).toContain("DECIDED:");
    },
  );

  test("has one name, so that houses which are like one another are seen", async () => {
    const { told } = await run("ours", {
      "ours/looks.yaml": "like: ./theirs/\n",
      "theirs/looks.yaml": "like: ours/\n",
    });
    expect(told).toContain("The houses go round in a circle");
    expect(told).toContain("theirs/looks.yaml:1:7");
  });
});

test.each(['""', '" "', "bare", "bare/", "a.md", "ours/wording.yaml", "oars", "plain/", "[ours]"])(
  "house: %s is a problem",
  async (house) => {
    const { told, html } = await run(house);
    expect(told).toMatchSnapshot();
    expect(html).toBe("");
  },
);
