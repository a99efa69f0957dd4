import { readFileSync, rmSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { houseProject, inHouse } from "../support/house-project.ts";
import { judge } from "../support/pdf/judge/index.ts";
import { readPdf } from "../support/pdf/read-pdf.ts";
import { allElements } from "../support/pdf/structure.ts";
import { greyPng } from "../support/png.ts";

// A house may put a picture at the head of each document.

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const picture = readFileSync("test/support/plan.png");
const looks = "logo: { file: arms.png, height: 50, place: right }\n";

/** A square picture whose points are stored as they are. */
function grey(side: number): Buffer {
  const points = Buffer.alloc(side * (side + 1));
  return greyPng({ width: side, height: side, points, level: 0 });
}

async function run(files: Readonly<Record<string, string | Uint8Array>>) {
  const cwd = houseProject(files);
  made.push(cwd);
  return inHouse(cwd, ["pdf", "html", "text"]);
}

describe("a logo", () => {
  const files = { "ours/looks.yaml": looks, "ours/arms.png": picture };

  test("is a figure of its height at the head of the PDF, with words for those who do not see it", async () => {
    const { told, outputs } = await run(files);
    expect(told).toBe("No problems found.\n");
    const { root } = readPdf(outputs.get("pdf") as Uint8Array);
    const [figure, ...more] = allElements(root).filter(({ element }) => element.role === "Figure");
    expect(more).toEqual([]);
    expect(figure?.element.alt).toBe("First Council: logo");
    const [left = 0, foot = 0, right = 0, head = 0] = figure?.element.box ?? [];
    expect(head - foot).toBeCloseTo(50, 1);
    expect(right).toBeCloseTo(595.28 - 72, 0);
    expect(left).toBeGreaterThan(72);
    const order = allElements(root).map(({ element }) => element.role);
    expect(order.indexOf("Figure")).toBeLessThan(order.indexOf("H1"));
  });

  test.each(["left", "right"])("at the %s is as both standards want it", async (place) => {
    const placed = { ...files, "ours/looks.yaml": looks.replace("right", place) };
    expect(judge((await run(placed)).outputs.get("pdf") as Uint8Array)).toEqual({});
  });

  test("is held by the page itself, which its policy lets in", async () => {
    const html = String((await run(files)).outputs.get("html"));
    expect(html).toContain(`data:image/png;base64,${picture.toString("base64").slice(0, 40)}`);
    expect(html).toContain('alt="First Council: logo"');
    expect(html).toContain("img-src data:;");
    expect(html).toContain("--logo-height: 50; --logo-place: right;");
  });

  test("adds nothing to plain text", async () => {
    const plain = { "ours/looks.yaml": "text: { size: 12 }\n" };
    const [one, other] = [await run(files), await run(plain)];
    expect(one.outputs.get("text")).toBe(other.outputs.get("text"));
  });

  test("has the words of the house", async () => {
    const words = { "ours/wording.yaml": 'logo: "The arms of {body}"\n' };
    const { outputs } = await run({ ...files, ...words });
    expect(String(outputs.get("html"))).toContain('alt="The arms of First Council"');
  });

  test("lies beside the looks that name it, also for a house that is like them", async () => {
    const { told, outputs } = await run({
      "ours/looks.yaml": "like: theirs\n",
      "theirs/looks.yaml": looks,
      "theirs/arms.png": picture,
    });
    expect(told).toBe("No problems found.\n");
    expect(String(outputs.get("html"))).toContain("data:image/png");
  });

  test.each(
    Object.entries({
      "that is not there": { "ours/looks.yaml": looks },
      "that is no picture": { "ours/looks.yaml": looks, "ours/arms.png": "arms" },
      "outside the house": { "ours/looks.yaml": looks.replace("arms", "../arms") },
      "without a height": { "ours/looks.yaml": "logo: { file: arms.png, place: left }\n" },
      "in the middle": {
        "ours/looks.yaml": looks.replace("right", "centre"),
        "ours/arms.png": picture,
      },
      "that is too large": {
        "ours/looks.yaml": looks,
        "ours/arms.png": grey(800),
      },
    }),
  )("%s is a problem with a place", async (_, broken) => {
    const { told, outputs } = await run(broken as Record<string, string | Uint8Array>);
    expect(told).toMatchSnapshot();
    expect(outputs.size).toBe(0);
  });
});
