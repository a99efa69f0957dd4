import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import { editions } from "../../../src/output.ts";
import { requireJudge } from "../../support/judges.ts";
import { judge } from "../../support/pdf/judge/index.ts";
import { judgedPdf } from "../../support/pdf/judge/judged-pdf.ts";
import { secondOpinion } from "../../support/pdf/second-opinion.ts";
import { copyProjects } from "../../support/projects.ts";

// Every PDF that the examples and cases build to is judged by both standards.

const { projects, remove } = copyProjects();
const scratch = mkdtempSync(join(tmpdir(), "safermk-judged-"));
afterAll(remove);
afterAll(() => rmSync(scratch, { recursive: true }));

const hasTools = requireJudge(
  "pdf-tools",
  ["qpdf", "pdffonts"].every((tool) => spawnSync(tool, ["--version"]).error === undefined),
  "qpdf or pdffonts is not on the PATH",
);

const identifiers = new Map<string, string>();

/** Projects whose restricted edition is judged, too. */
const disclosed = /^(tour|a-meeting-held-in-private|items-and-passages-not-for-the-public)$/;

describe.each(projects)("$name", async ({ name, folder }) => {
  const wanted = editions.filter((edition) => edition === "public" || disclosed.test(name));
  const files: [string, Uint8Array][] = [];
  for (const edition of wanted) {
    const result = await compile({ paths: [], formats: ["pdf"], edition, out: null, cwd: folder });
    if (result.type === "refused") throw new Error(result.refusal.message);
    const { outputs, problems } = result.compilation;
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const made = outputs.map(({ source, path, content }) => [
      edition === "public" ? source : basename(path),
      content as Uint8Array,
    ]);
    files.push(...(made as [string, Uint8Array][]));
  }

  test.each(files)("%s is PDF/UA-1 and PDF/A-3a", (source, bytes) => {
    expect(judge(bytes)).toEqual({});
    const tail = Buffer.from(bytes.subarray(-400)).toString("latin1");
    identifiers.set(`${name}/${source}`, /\/ID \[(<\w+>)/.exec(tail)?.[1] ?? "");
  });

  test.each(files)("%s is the same to the reader of a browser", async (_, bytes) => {
    expect(await secondOpinion(judgedPdf(bytes))).toEqual([]);
  });

  test.skipIf(!hasTools).each(files)("%s is as qpdf and pdffonts want it", (_, bytes) => {
    const path = join(scratch, "judged.pdf");
    writeFileSync(path, bytes);
    const check = spawnSync("qpdf", ["--check", path], { encoding: "utf8" });
    expect([check.status, check.stderr]).toEqual([0, ""]);
    expect(check.stdout).not.toMatch(/warning|error:/i);
    const fonts = spawnSync("pdffonts", [path], { encoding: "utf8" });
    expect([fonts.status, fonts.stderr]).toEqual([0, ""]);
    const [, , ...rows] = fonts.stdout.trim().split("\n");
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toMatch(/CID TrueType +Identity-H +yes yes yes /);
  });
});

test("no two of them have one identifier", () => {
  expect(identifiers.size).toBeGreaterThan(40);
  expect(new Set(identifiers.values()).size).toBe(identifiers.size);
});
