import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { readPicture } from "../../src/read/picture/index.ts";
import { greyPng, pngChunk } from "../support/png.ts";
import { build, head, projectOf } from "./project.ts";

// A picture may be made to fill a memory, to bring words of its own, or to be one from elsewhere.

const plan = readFileSync("test/support/plan.png");
const photograph = readFileSync("test/pdf/pictures/upright.jpg");
const secret = "Quetzalcoatlus";

/** A grey PNG that says what size it has, with points that unpack to as many noughts. */
function png(width: number, height: number, raw: number, ...between: readonly Buffer[]): Buffer {
  return greyPng({ width, height, points: Buffer.alloc(raw), between });
}

/** A copy with some bytes changed. */
function changed(bytes: Uint8Array, at: number, put: readonly number[]): Buffer {
  const copy = Buffer.from(bytes);
  copy.set(put, at);
  return copy;
}

/** The place of the size of a photograph: after the marker of its frame and seven bytes more. */
const frame = photograph.findIndex(
  (byte, at) => byte === 0xff && [0xc0, 0xc2].includes(photograph[at + 1] ?? 0),
);

test("the pictures that are spoiled below are good", () => {
  expect(readPicture(plan)).toMatchObject({ format: "png" });
  expect(readPicture(photograph)).toMatchObject({ format: "jpeg" });
  expect(readPicture(png(10, 10, 110))).toMatchObject({ format: "png", width: 10, height: 10 });
});

describe("is told and not shown:", () => {
  const packed = plan.indexOf("IDAT");
  test.each<[string, Uint8Array, string]>([
    ["30,000 points by 30,000 in a small file", png(30_000, 30_000, 100), "50 million points"],
    ["a billion points in a line", png(0x7fffffff, 1, 100), "50 million points"],
    ["a size beyond any number", png(0xffffffff, 0xffffffff, 100), "50 million points"],
    ["no size", png(0, 0, 0), "is damaged"],
    ["points that unpack to more than its size", png(10, 10, 50_000_000), "is damaged"],
    ["points that unpack to less", png(10, 10, 100), "is damaged"],
    ["a wrong check sum of its points", changed(plan, packed + 8, [1, 2, 3, 4]), "is damaged"],
    ["a wrong check sum of its header", changed(plan, 29, [1, 2, 3, 4]), "is damaged"],
    ["a length that leads out of the file", changed(plan, 33, [0x7f, 255, 255, 255]), "is damaged"],
    ["a PNG cut short", plan.subarray(0, plan.length >> 1), "is damaged"],
    ["a PNG of its first bytes", plan.subarray(0, 8), "is damaged"],
    ["a JPEG cut short", photograph.subarray(0, photograph.length >> 1), "is damaged"],
    ["a JPEG of its first bytes", photograph.subarray(0, 3), "is damaged"],
    [
      "a JPEG that says it is vast",
      changed(photograph, frame + 5, [255, 255, 255, 255]),
      "50 million",
    ],
    ["a JPEG without a size", changed(photograph, frame + 5, [0, 0, 0, 0]), "is damaged"],
    ["a drawing", Buffer.from('<svg onload="alert(1)"/>'), "no PNG or JPEG image"],
    ["a page", Buffer.from("<!DOCTYPE html><script>alert(1)</script>"), "no PNG or JPEG image"],
    ["a moving picture", Buffer.from("GIF89a\x01\x00\x01\x00", "latin1"), "no PNG or JPEG image"],
    ["eleven megabytes", Buffer.alloc(11_000_000), "larger than 10 MB"],
    ["nothing", Buffer.alloc(0), "no PNG or JPEG image"],
  ])("%s", async (_, bytes, words) => {
    const cwd = projectOf({ "plan.png": bytes, "a.md": `${head}![A plan](plan.png)\n` });
    const { told, outputs } = await build(cwd);
    expect(told).toContain(words);
    expect(told).toContain("a.md:13:1  error  image-unreadable");
    expect(told).toContain("What to do: ");
    expect(outputs).toEqual([]);
  });
});

test.each([
  ["text", pngChunk("tEXt", Buffer.from(`Author\0${secret}`))],
  ["packed text", pngChunk("zTXt", Buffer.concat([Buffer.from("A\0\0"), deflateSync(secret)]))],
  [
    "a vast profile",
    pngChunk("iCCP", Buffer.concat([Buffer.from("A\0\0"), deflateSync(Buffer.alloc(50_000_000))])),
  ],
  ["a chunk of no standard", pngChunk("quTz", Buffer.from(secret))],
])("of a PNG with %s only its points are kept", (_, more) => {
  const picture = readPicture(png(10, 10, 110, more));
  if (typeof picture === "string") throw new Error(picture);
  expect(Buffer.from(picture.bytes).equals(png(10, 10, 110))).toBe(true);
});

test("what stands behind the end of a picture is left out", () => {
  for (const bytes of [plan, photograph]) {
    const picture = readPicture(Buffer.concat([bytes, Buffer.from(secret)]));
    if (typeof picture === "string") throw new Error(picture);
    expect(Buffer.from(picture.bytes).includes(secret)).toBe(false);
  }
});

describe("is no picture of the project:", () => {
  test.each([
    ["a folder above", "../plan.png", "leads out of the project"],
    ["a folder above, after one below", "a/../../plan.png", "leads out of the project"],
    ["a folder above in signs of an address", "%2e%2e/plan.png", "leads out of the project"],
    [
      "a folder above with a sign of an address for its bar",
      "..%2fplan.png",
      "leads out of the project",
    ],
    ["the root of a disk", "/etc/plan.png", "begins at the root of a disk"],
    ["a drive", "C:/plan.png", "is an address|begins at the root of a disk"],
    ["a drive without its bar", "c:plan.png", "is an address|begins at the root of a disk"],
    ["another computer", "//host/plan.png", "is an address"],
    [
      "another computer as Windows writes it",
      "\\\\\\\\host\\\\plan.png",
      "begins at the root of a disk",
    ],
    ["backslashes", "..\\\\plan.png", "has backslashes"],
    ["an address", "https://a.example/plan.png", "is an address"],
    ["an address of a file", "file:///etc/plan.png", "is an address"],
    ["an address in capitals", "FILE:plan.png", "is an address"],
    ["data", "data:image/png;base64,AA==", "is an address"],
    ["a script", "javascript:alert(1)", "is an address"],
    ["a nought", "plan.png%00.jpg", "names no file"],
    ["an escape of the terminal", "plan%1b[31m.png", "names no file"],
    ["letters from right to left", "plan%e2%80%aegnp.png", "There is no file|names no file"],
    ["a stream of Windows", "plan.png:other", "There is no file|is an address"],
    ["a device of Windows", "CON.png", "There is no file"],
    ["a name in other capitals", "PLAN.png", "There is no file"],
  ])("%s", async (_, path, words) => {
    const cwd = projectOf({ "plan.png": plan, "a.md": `${head}![A plan](${path})\n` });
    const { told, outputs } = await build(cwd);
    expect(told).toMatch(new RegExp(words));
    expect(told).toContain("What to do: ");
    expect(told).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(outputs).toEqual([]);
  });

  test.each([
    [
      "a link to a file",
      (outside: string, root: string) =>
        symlinkSync(join(outside, "plan.png"), join(root, "plan.png")),
    ],
    [
      "a link to a folder",
      (outside: string, root: string) => symlinkSync(outside, join(root, "in")),
    ],
  ])("%s that leads out", async (_, link) => {
    const outside = mkdtempSync(join(tmpdir(), "safermk-outside-"));
    onTestFinished(() => rmSync(outside, { recursive: true }));
    writeFileSync(join(outside, "plan.png"), plan);
    const path = _.includes("folder") ? "in/plan.png" : "plan.png";
    const cwd = projectOf({ "a.md": `${head}![A plan](${path})\n` });
    link(outside, cwd);
    const { told, outputs } = await build(cwd);
    expect(told).toContain("is a link that leads out of the project");
    expect(outputs).toEqual([]);
  });
});
