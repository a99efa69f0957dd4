import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeOutputs } from "../../src/write/index.ts";
import { emptyFolder, output, tree } from "./folder.ts";

const longAgo = new Date("2001-02-03T04:05:06Z");

describe("a build", () => {
  test("is written with the folders it needs, and nothing else is left", async () => {
    const folder = emptyFolder();
    const bytes = new Uint8Array([37, 80, 68, 70, 0, 255]);
    const outputs = [
      output(folder, "public/meetings/a.pdf", bytes),
      output(folder, "public/meetings/a.html", "<p>Cŵn"),
    ];
    expect(await writeOutputs(outputs)).toEqual({ type: "written" });
    expect(tree(folder)).toEqual([
      "public",
      "public/meetings",
      "public/meetings/a.html",
      "public/meetings/a.pdf",
    ]);
    expect(new Uint8Array(readFileSync(join(folder, "public/meetings/a.pdf")))).toEqual(bytes);
    expect(readFileSync(join(folder, "public/meetings/a.html"), "utf8")).toBe("<p>Cŵn");
  });

  test("takes the place of the last one", async () => {
    const folder = emptyFolder();
    await writeOutputs([output(folder, "a.pdf", "old"), output(folder, "b.pdf", "old and longer")]);
    await writeOutputs([output(folder, "a.pdf", "new"), output(folder, "b.pdf", "new")]);
    expect(tree(folder)).toEqual(["a.pdf", "b.pdf"]);
    expect(readFileSync(join(folder, "a.pdf"), "utf8")).toBe("new");
    expect(readFileSync(join(folder, "b.pdf"), "utf8")).toBe("new");
  });

  test("leaves a file alone that is already right", async () => {
    const folder = emptyFolder();
    const outputs = [output(folder, "a.pdf", "same"), output(folder, "b.pdf", "one")];
    await writeOutputs(outputs);
    utimesSync(join(folder, "a.pdf"), longAgo, longAgo);
    utimesSync(join(folder, "b.pdf"), longAgo, longAgo);
    await writeOutputs([output(folder, "a.pdf", "same"), output(folder, "b.pdf", "two")]);
    expect(statSync(join(folder, "a.pdf")).mtime).toEqual(longAgo);
    expect(statSync(join(folder, "b.pdf")).mtime).not.toEqual(longAgo);
  });

  test("of many files is written whole", async () => {
    const folder = emptyFolder();
    const outputs = Array.from({ length: 100 }, (_, n) => output(folder, `${n % 7}/${n}.pdf`, "x"));
    expect(await writeOutputs(outputs)).toEqual({ type: "written" });
    expect(tree(folder).filter((path) => path.endsWith(".pdf"))).toHaveLength(100);
  });

  test("of nothing writes nothing", async () => {
    expect(await writeOutputs([])).toEqual({ type: "written" });
  });
});

describe("what a killed run has left", () => {
  const here = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
  // Beyond the greatest process id of any system.
  const dead = 99_999_999;

  function left(computer: string, process: number): string {
    return `.safermk-${computer}-${process}-0123456789ab.tmp`;
  }

  test("is removed, and only that", async () => {
    const folder = emptyFolder();
    const kept = [
      ".safermk",
      ".safermk-notes.tmp",
      left("00000000", dead),
      left(here, process.pid),
    ];
    for (const name of [...kept, left(here, dead)]) writeFileSync(join(folder, name), "");
    await writeOutputs([output(folder, "a.pdf", "a")]);
    expect(tree(folder)).toEqual([...kept, "a.pdf"].sort());
  });

  test("by another computer is removed after a day", async () => {
    const folder = emptyFolder();
    const name = left("00000000", 1);
    writeFileSync(join(folder, name), "");
    utimesSync(join(folder, name), longAgo, longAgo);
    await writeOutputs([output(folder, "a.pdf", "a")]);
    expect(tree(folder)).toEqual(["a.pdf"]);
  });
});

describe("what stands in the way", () => {
  test("a file where a folder is needed", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "public"), "");
    const result = await writeOutputs([
      output(folder, "other/a.pdf", "a"),
      output(folder, "public/a.pdf", "a"),
    ]);
    expect(result).toMatchObject({
      type: "refused",
      refusal: {
        message: expect.stringMatching(/^A file stands where a folder is needed: .*public/),
      },
    });
    expect(tree(folder)).toEqual(["public"]);
  });

  test("a folder where a file is to be written", async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "a.pdf"));
    const outputs = [output(folder, "new/b.pdf", "b"), output(folder, "a.pdf", "a")];
    expect(await writeOutputs(outputs)).toMatchObject({
      type: "refused",
      refusal: { message: expect.stringMatching(/^A folder stands where a file/) },
    });
    expect(tree(folder)).toEqual(["a.pdf"]);
  });

  test("a name too long for the disk", async () => {
    const folder = emptyFolder();
    const outputs = [output(folder, `${"long".repeat(100)}.pdf`, "a")];
    const result = await writeOutputs(outputs);
    expect(result.type).toBe("refused");
    expect(tree(folder)).toEqual([]);
  });
});
