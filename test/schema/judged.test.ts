import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compile } from "../../src/compile.ts";
import { editions } from "../../src/output.ts";
import { type SchemaName, schemaFor, schemaNames } from "../../src/schema/index.ts";
import { copyProjects } from "../support/projects.ts";

// The printed schemas, asked as editors and other programs ask them.

const { projects, remove } = copyProjects();
afterAll(remove);

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const names = Object.keys(schemaNames) as SchemaName[];
const judges = new Map(names.map((name) => [name, ajv.compile(schemaFor(name))]));

function faults(name: SchemaName, data: unknown): readonly string[] {
  const judge = judges.get(name);
  if (judge === undefined || judge(data)) return [];
  return (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What an editor takes a file for, and its data. */
function typedIn(path: string): readonly [name: SchemaName, data: unknown] | null {
  const text = readFileSync(path, "utf8");
  if (path.endsWith("safermk.yaml")) return ["project", parse(text)];
  if (path.endsWith("people.yaml")) return ["people", parse(text)];
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  if (!path.endsWith(".md") || head === undefined) return null;
  const data = parse(head) as { type?: unknown };
  return [data.type === "report" ? "report" : "minutes", data];
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true }).map((path) => join(folder, String(path)));
}

describe.each(projects)("of $name", ({ folder }) => {
  test.each(editions)("the data is as the schema says, in the %s edition", async (edition) => {
    const result = await compile({
      paths: [],
      formats: ["json"],
      edition,
      out: null,
      on: null,
      cwd: folder,
    });
    if (result.type === "refused") throw new Error(result.refusal.message);
    const { outputs } = result.compilation;
    // Not every project holds what is restricted.
    if (edition === "public") expect(outputs.length).toBeGreaterThan(0);
    for (const { content } of outputs.filter(({ format }) => format === "json")) {
      const data = JSON.parse(String(content));
      const name = `${/^safermk\/(\w+)\/1$/.exec(data.schema)?.[1]}-data` as SchemaName;
      expect(faults(name, data)).toEqual([]);
      expect(faults(name, { ...data, more: "words" })).not.toEqual([]);
    }
  });

  test("the sources have nothing that an editor would mark", () => {
    const sources = filesOf(folder).flatMap((path) => {
      const typed = /\.(md|yaml)$/.test(path) ? typedIn(path) : null;
      return typed === null ? [] : [{ path, name: typed[0], data: typed[1] }];
    });
    expect(sources.length).toBeGreaterThan(1);
    const marked = sources.map(({ path, name, data }) => ({ path, faults: faults(name, data) }));
    expect(marked.filter((source) => source.faults.length > 0)).toEqual([]);
  });
});

const shipped = readdirSync("templates", { recursive: true })
  .map((path) => join("templates", String(path)))
  .filter((path) => /(wording(\.\w+)?|looks)\.yaml$/.test(path));

test.each(shipped)("an editor marks nothing in %s", (path) => {
  const name = path.endsWith("looks.yaml") ? "looks" : "wording";
  expect(faults(name, parse(readFileSync(path, "utf8")))).toEqual([]);
});

test.each<[SchemaName, unknown, string]>([
  ["minutes", { type: "minutes", body: "smk" }, " must have required property 'date'"],
  ["minutes", { type: "minutes", body: "smk", date: "2020-01-30", palce: "Hall" }, "must NOT have"],
  [
    "project",
    { bodies: { smk: { name: "S", profile: "parrish" } } },
    "/bodies/smk/profile must be",
  ],
  ["looks", { text: { size: 200 } }, "/text/size must be"],
  ["looks", { text: { sise: 12 } }, "/text must NOT have"],
  ["looks", { colours: { text: "black" } }, "/colours/text must match"],
  ["wording", { decisions: { resolvd: "X" } }, "/decisions"],
  ["people", [{ nmae: "A Vale" }], "/0 must have required property 'name'"],
])("an editor that asks the schema %s marks %j", (name, data, fault) => {
  expect(faults(name, data).join("\n")).toContain(fault);
});
