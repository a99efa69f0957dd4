import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Looks } from "../../src/house/looks.ts";
import { flattenPng } from "../../src/render/pdf/draw/png/flatten-png.ts";
import { pngOf } from "../../src/render/pdf/draw/png/png-of.ts";
import { requireJudge } from "../support/judges.ts";
import { looks } from "../support/pdf/house.ts";
import { renderedBytes } from "../support/pdf/rendered.ts";
import { greyPng } from "../support/png.ts";
import { projectTrees } from "../support/project-trees.ts";

// Pictures of six pages, kept in pages/ to be looked at: a page that changes is seen to change.
// UPDATE=1 draws them anew; look at them before you commit.

/** Points to the inch: enough for the eye to see a page, small enough to keep. */
const RESOLUTION = 60;
const folder = join(import.meta.dirname, "pages");
const renderer = spawnSync("pdftoppm", ["-v"], { encoding: "utf8" }).stderr?.split("\n", 1)[0];
const drawnBy = join(folder, "drawn-by.txt");

const letter: Looks = { ...looks, page: { ...looks.page, size: "Letter" } };
const pages: readonly (readonly [name: string, tree: string, page: number, house: Looks])[] = [
  ["minutes-first", "safermk/meetings/2020-01-30.md", 1, looks],
  ["minutes-decisions", "safermk/meetings/2020-01-30.md", 4, looks],
  ["forty-names", "a-long-meeting-with-forty-names/input.md", 1, looks],
  ["table-and-votes", "tour/meetings/2024-05-14.md", 3, looks],
  ["signed", "bodies/parish/2023-12-05.md", 3, looks],
  ["letter", "bodies/borough/2024-07-17.md", 2, letter],
];

const update = process.env.UPDATE === "1";
const kept = existsSync(drawnBy) ? readFileSync(drawnBy, "utf8").trim() : "";
const canDraw = requireJudge("pdf-tools", renderer !== undefined, "pdftoppm is not on the PATH");
const same = update || kept === renderer;
if (canDraw && !same)
  console.warn(`SKIPPED the pictures of pages: ${kept} drew them, here is ${renderer}`);

/** A page as a grey PNG. */
async function drawn(name: string, page: number, house: Looks): Promise<Buffer> {
  const tree = projectTrees.get(name);
  if (tree === undefined) throw new Error(`no ${name}`);
  const place = mkdtempSync(join(tmpdir(), "safermk-pages-"));
  try {
    writeFileSync(join(place, "a.pdf"), await renderedBytes(tree, house));
    const only = ["-f", String(page), "-l", String(page), "-singlefile"];
    const how = ["-r", String(RESOLUTION), "-gray", "-png", ...only];
    execFileSync("pdftoppm", [...how, join(place, "a.pdf"), join(place, "a")]);
    return coarse(readFileSync(join(place, "a.png")));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The same picture in eight greys, which takes a third of the room. */
function coarse(bytes: Uint8Array): Buffer {
  const [width, height] = [16, 20].map((at) => Buffer.from(bytes).readUInt32BE(at)) as [
    number,
    number,
  ];
  const points = flattenPng(pngOf(bytes));
  const lines = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from(
      { length: width },
      (_, x) => Math.round((points[(y * width + x) * 3] ?? 0) / 36.4) * 36,
    ),
  ]);
  return greyPng({ width, height, points: Buffer.from(lines.flat()) });
}

/** The share of the points of two pictures that differ to the eye; 1 where their sizes do. */
function difference(one: Uint8Array, other: Uint8Array): number {
  const [points, others] = [one, other].map((bytes) => flattenPng(pngOf(bytes)));
  if (points === undefined || others === undefined || points.length !== others.length) return 1;
  const differing = points.filter((point, index) => Math.abs(point - (others[index] ?? 0)) > 48);
  return differing.length / points.length;
}

/** A word that moves changes more than this; a renderer's rounding does not. */
const TOLERANCE = 0.0005;

describe.skipIf(!canDraw || !same)("the page looks as it did", () => {
  test.each(pages)("%s", async (name, tree, page, house) => {
    const path = join(folder, `${name}.png`);
    const now = await drawn(tree, page, house);
    if (update) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, now);
      writeFileSync(drawnBy, `${renderer}\n`);
    }
    const before = readFileSync(path);
    expect(before.length).toBeLessThan(60_000);
    expect(difference(before, now)).toBeLessThan(TOLERANCE);
  });

  test("and a small change of looks would be seen", async () => {
    const [, tree, page] = pages[1] as (typeof pages)[number];
    const nudged = { ...looks, decision: { ...looks.decision, indent: looks.decision.indent + 2 } };
    const before = readFileSync(join(folder, "minutes-decisions.png"));
    expect(difference(before, await drawn(tree, page, nudged))).toBeGreaterThan(TOLERANCE);
  });
});
