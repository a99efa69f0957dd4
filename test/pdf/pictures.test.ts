import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Figure, Image } from "../../src/document/index.ts";
import { readPicture } from "../../src/read/picture/index.ts";
import { flattenPng } from "../../src/render/pdf/draw/png/flatten-png.ts";
import { pngOf } from "../../src/render/pdf/draw/png/png-of.ts";
import { readPdf } from "../support/pdf/read-pdf.ts";
import { renderedBytes } from "../support/pdf/rendered.ts";
import { seedTree } from "../support/pdf/seed-tree.ts";
import { allElements, drawnText, spaced } from "../support/pdf/structure.ts";
import { item, minutes, paragraph } from "../support/pdf/tree-parts.ts";

const folder = "test/pdf/pictures";
const files = readdirSync(folder).filter((name) => name.endsWith(".png"));

function picture(name: string): Image {
  const found = readPicture(readFileSync(`${folder}/${name}`));
  if (typeof found === "string") throw new Error(`${name}: ${found}`);
  return found;
}

/** The one of these pictures that is stored in the plainest way. */
function plainest(name: string): string {
  if (name.startsWith("grey")) return "grey.png";
  return /clear/.test(name) ? "on-white.png" : name === "on-white.png" ? name : "plain.png";
}

describe("a PNG of any kind has the points of the plain one", () => {
  test.each(files)("%s", (name) => {
    const points = (file: string) => Buffer.from(flattenPng(pngOf(picture(file).bytes)));
    expect(points(name).equals(points(plainest(name)))).toBe(true);
    expect(points(name).length).toBe(40 * 27 * 3);
  });
});

test("the points of a plain PNG are those it was drawn with", () => {
  const points = flattenPng(pngOf(picture("plain.png").bytes));
  const point = (x: number, y: number) => [
    ...points.subarray((y * 40 + x) * 3, (y * 40 + x) * 3 + 3),
  ];
  expect(point(20, 3)).toEqual([221, 235, 215]);
  expect(point(0, 0)).toEqual([95, 100, 93]);
});

function figure(name: string, caption: string | null): Figure {
  return {
    type: "figure",
    image: picture(name),
    alternative: `A plan: ${name}`,
    caption: caption === null ? null : [{ type: "text", text: caption }],
  };
}

const jpegs = ["upright.jpg", "on-its-side.jpg"];
const tree = minutes(
  seedTree.metadata,
  seedTree.furniture,
  { type: "title", content: [{ type: "text", text: "Minutes" }] },
  item(
    1,
    "1",
    "Plans",
    paragraph("The plans:"),
    ...[...files, ...jpegs].map((name, index) => figure(name, index % 2 === 0 ? name : null)),
  ),
);

test("a picture is a Figure that says what it shows and where it stands", async () => {
  const pdf = readPdf(await renderedBytes(tree));
  const figures = allElements(pdf.root).filter(({ element }) => element.role === "Figure");
  expect(figures.map(({ element }) => element.alt)).toEqual(
    [...files, ...jpegs].map((name) => `A plan: ${name}`),
  );
  for (const { element } of figures) {
    const [left = 0, foot = 0, right = 0, head = 0] = element.box ?? [];
    expect(left).toBeGreaterThanOrEqual(72);
    expect(right).toBeLessThanOrEqual(523.3);
    expect(foot).toBeGreaterThanOrEqual(72);
    expect(head).toBeLessThanOrEqual(767.9);
    const { width, height } = picture(element.alt?.slice(8) ?? "");
    expect((right - left) / (head - foot)).toBeCloseTo(width / height, 1);
  }
  const captions = allElements(pdf.root).filter(({ element }) => element.role === "Caption");
  expect(captions.map(({ element }) => spaced(drawnText(element)))).toEqual(
    [...files, ...jpegs].filter((_, index) => index % 2 === 0),
  );
});

test("a picture that is used twice is held once", async () => {
  const shared = figure("plain.png", null);
  const twice = { ...tree, children: [...tree.children.slice(0, 1), shared, { ...shared }] };
  const bytes = Buffer.from(await renderedBytes(twice)).toString("latin1");
  expect(bytes.match(/\/Subtype \/Image/g)).toHaveLength(1);
});

test("of a photograph only which way is up is kept beside its points", () => {
  const taken = readFileSync(`${folder}/on-its-side.jpg`).toString("latin1");
  expect(taken).toContain("51.7520 N");
  const { bytes, width, height, orientation } = picture("on-its-side.jpg");
  expect(Buffer.from(bytes).toString("latin1")).not.toContain("51.7520 N");
  expect([width, height, orientation]).toEqual([40, 27, 6]);
});

describe("a picture that ends too early, at any byte, is damaged", () => {
  test.each(["palette.png", "upright.jpg"])("%s", (name) => {
    const whole = readFileSync(`${folder}/${name}`);
    for (let length = 8; length < whole.length - 2; length++) {
      expect(readPicture(whole.subarray(0, length))).toBe("damaged");
    }
  });
});
