import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { rules } from "../../src/check/index.ts";
import type { RuleDoc } from "../../src/check/rule.ts";
import type { Compilation } from "../../src/compilation.ts";
import type { Format } from "../../src/output.ts";
import type { Problem } from "../../src/problem.ts";
import { textReport } from "../../src/report/index.ts";
import { compileFiles } from "./compile-files.ts";
import { exampleFiles } from "./example-files.ts";
import { fixtureFiles } from "./fixture-files.ts";

/** A PDF takes longer to set than all else; only what is found in outputs can depend on it. */
function formatsFor(rule: (typeof rules)[number]): readonly Format[] {
  const late = "raisedBy" in rule && (rule.raisedBy === "render" || rule.raisedBy === "scan");
  return late || process.env.MODE === "long"
    ? ["pdf", "html", "text", "json"]
    : ["html", "text", "json"];
}

/** Every id that a stage gives to a problem; those of the other rules are the catalogue's own. */
function raisedByStages(): ReadonlySet<string> {
  const files = readdirSync("src", { recursive: true }).map((path) => join("src", String(path)));
  const sources = files
    .filter((path) => path.endsWith(".ts") && !path.startsWith(join("src", "check", "rules")))
    .map((path) => readFileSync(path, "utf8"));
  const named = sources.flatMap((text) => [
    ...text.matchAll(/\brule\??: ((?:"[a-z-]+"(?:\s*\|\s*)?)+)/g),
    ...text.matchAll(/\brule \?\? ("[a-z-]+")/g),
  ]);
  return new Set(named.flatMap(([, ids = ""]) => ids.match(/[a-z-]+/g) ?? []));
}

function found({ problems }: Compilation): readonly string[] {
  return problems.map(({ rule }) => rule);
}

function report({ problems, sources }: Compilation): string {
  return textReport(problems, sources, { colour: false });
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

describe("the catalogue", () => {
  const ids = rules.map(({ id }) => id);
  const stageRules = rules.filter((rule) => "raisedBy" in rule).map(({ id }) => id);

  test("is in order and holds each rule once", () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test("has every rule that a stage raises, and no other", () => {
    expect([...raisedByStages()].sort()).toEqual(stageRules);
  });

  test("has a file and a folder of fixtures for every rule, and no other", () => {
    const files = readdirSync("src/check/rules").filter((name) => name !== "index.ts");
    expect(files.map((name) => name.replace(/\.ts$/, "")).sort()).toEqual(ids);
    const folders = readdirSync("test/rules", { withFileTypes: true });
    expect(
      folders
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(ids);
  });

  test("does not let a guard be less than an error", () => {
    const guards = rules.filter(({ guard }) => guard);
    expect(guards.flatMap(({ severity }) => Object.values(severity))).not.toContain("warning");
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const { doc, severity } = rule;
  const formats = formatsFor(rule);
  const folder = join("test/rules", id);

  async function compiled(name: string): Promise<Compilation> {
    const files = fixtureFiles(folder, name);
    if (files === null) throw new Error(`${folder} lacks the fixture ${name}`);
    return compileFiles(files, formats);
  }

  let bad: Compilation;
  beforeAll(async () => {
    bad = await compiled("bad");
  });

  test("finds the fault, and nothing else", () => {
    expect(new Set(found(bad))).toEqual(new Set([id]));
    expect(bad.problems.every((problem) => problem.severity === severity.csp)).toBe(true);
    expect(bad.outputs.length > 0).toBe(severity.csp === "warning");
  });

  test("words it as expected", () => {
    const path = join(folder, "bad.expected");
    const told = report(bad);
    if (process.env.UPDATE === "1") writeFileSync(path, told);
    expect(told).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
  });

  test.each(["good", "near-miss"])("finds nothing in the %s fixture", async (name) => {
    const compilation = await compiled(name);
    expect(report(compilation)).toBe("No problems found.\n");
    expect(compilation.outputs.map(({ format }) => format)).toEqual(
      expect.arrayContaining([...formats]),
    );
  });

  test("is shown truly by its bad example", async () => {
    const files = exampleFiles(doc, doc.bad);
    const last = Object.keys(files).at(-1);
    const saved = Object.entries(files).map(([path, text]) => {
      if (doc.badSavedAs === "link" && path === last) return [`${path}.link`, `/elsewhere/${path}`];
      return [path, path.endsWith(".md") ? saveAs(text, doc.badSavedAs) : text];
    });
    const { problems } = await compileFiles(Object.fromEntries(saved), formats);
    expect(problems.map(({ rule }) => rule)).toContain(id);
    expect(problems.filter(isError).filter(({ rule }) => rule !== id)).toEqual([]);
  });

  test("is silent on its good example", async () => {
    const compilation = await compileFiles(exampleFiles(doc, doc.good), formats);
    expect(found(compilation)).not.toContain(id);
    expect(compilation.problems.filter(isError)).toEqual([]);
  });
});

/** The characters of the examples are the same in Windows-1252 as in Latin 1. */
function saveAs(text: string | Uint8Array, encoding: RuleDoc["badSavedAs"]) {
  return encoding !== "windows-1252" ? text : Buffer.from(String(text), "latin1");
}
