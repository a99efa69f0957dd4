import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ran, runSafermk } from "../cli/run-safermk.ts";
import { type CanaryPlace, canaries, ofClerkAlone } from "./canaries.ts";
import { everythingIn } from "./everything-in.ts";
import { writeProject } from "./write-project.ts";

// A word in every place where words can stand that are not for the public, and not one of them in
// anything that safermk makes for the public or prints.

const folder = mkdtempSync(join(tmpdir(), "safermk-canaries-"));
const project = join(folder, "project");
const temporary = join(folder, "tmp");
const printed: string[] = [];

async function run(...words: string[]): Promise<Ran> {
  const env = { TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const ran = await runSafermk(words, project, env);
  printed.push(ran.stdout, ran.stderr);
  return ran;
}

beforeAll(async () => {
  mkdirSync(project);
  mkdirSync(temporary);
  writeProject(project);
  const built = await run("build", "--format", "pdf,html,text,json");
  expect(built.stderr.replace(/^.* warning .*$/gm, "")).not.toContain(" error ");
  expect(built.exitCode).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("no canary", () => {
  test("in any byte that is published", () => {
    const everything = everythingIn(join(project, "public"));
    expect(everything).toContain("the pond was cleaned");
    expect(canariesIn(everything)).toEqual([]);
  });

  test("in what is printed, in any form", async () => {
    await run("build", "--json");
    await run("check");
    await run("check", "--format", "json");
    await run("fmt", "--diff", "--check");
    await run("scan");
    const said = printed.join("\n").toLowerCase();
    expect(said).toContain("2026-03-03.md");
    expect(canariesIn(said)).toEqual([]);
  });

  test("in a file left behind", () => {
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe("the restricted edition", () => {
  test("has each in every format, but what is for the clerk alone", async () => {
    const built = await runSafermk(
      ["build", "--edition", "restricted", "--format", "pdf,html,text,json"],
      project,
    );
    expect(built.exitCode).toBe(0);
    const all = everythingIn(join(project, "restricted"));
    const wanted = [...canaries.keys()].filter(
      (place) => !ofClerkAlone.has(place) && !unprinted.has(place),
    );
    expect(canariesIn(all)).toEqual(wanted);
    for (const format of ["pdf", "html", "txt", "json"]) {
      expect(canariesIn(everythingIn(join(project, "restricted"), `.${format}`))).toEqual(
        wanted.filter((place) => !notIn[format]?.has(place)),
      );
    }
  });

  test("leaves what is published as it was", () => {
    expect(canariesIn(everythingIn(join(project, "public")))).toEqual([]);
  });
});

/** A name for references, and one on the clerk's disk. */
const unprinted: ReadonlySet<CanaryPlace> = new Set<CanaryPlace>(["id", "file of an image"]);
/** The place on the agenda is data; the title was given other words, which have no place; data has no addresses. */
const notIn: Readonly<Record<string, ReadonlySet<CanaryPlace>>> = {
  pdf: new Set<CanaryPlace>([]),
  html: new Set<CanaryPlace>(["agenda"]),
  txt: new Set<CanaryPlace>(["agenda", "place of a private meeting"]),
  json: new Set<CanaryPlace>([
    "target of a link",
    "title of a private meeting",
    "closing of a private meeting",
  ]),
};

function canariesIn(text: string): readonly string[] {
  return [...canaries].flatMap(([place, word]) =>
    text.includes(word.toLowerCase()) ? [place] : [],
  );
}
