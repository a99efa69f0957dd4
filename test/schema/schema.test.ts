import { afterAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { minutesDataSchema, reportDataSchema } from "../../src/schema/data-schema.ts";
import type { JsonSchema } from "../../src/schema/describe-keys.ts";
import * as descriptions from "../../src/schema/descriptions.ts";
import { looksDescriptions, wordingDescriptions } from "../../src/schema/house-descriptions.ts";
import { schemaFor, schemaNames } from "../../src/schema/index.ts";
import { isDocument } from "../support/is-document.ts";
import { copyProjects } from "../support/projects.ts";

const { projects, remove } = copyProjects();
afterAll(remove);

const houseDescriptions = { wording: wordingDescriptions, looks: looksDescriptions };
const names = Object.keys(schemaNames) as (keyof typeof schemaNames)[];
const typed = ["minutes", "report", "project", "people"] as const;

/** Every key that a schema knows, by its path, with what is said of it. */
function keys(schema: JsonSchema, path = ""): readonly (readonly [string, unknown])[] {
  const step = (name: string, found: JsonSchema) => {
    const at = path === "" ? name : `${path}.${name}`;
    return [[at, found.description] as const, ...keys(found, at)];
  };
  const { properties = {}, additionalProperties: others, items, anyOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, found]) => step(name, found)),
    ...(typeof others === "object" ? step("*", others) : []),
    ...(items ? keys(items, path === "" ? "*" : `${path}.*`) : []),
    ...anyOf.flatMap((found) => keys(found, path)),
  ];
}

test.each(names)("the schema %s can be written and read back", (name) => {
  const schema = schemaFor(name);
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
});

test.each(typed)("every key of the schema %s says what it is for", (name) => {
  const found = keys(schemaFor(name));
  expect(found.length).toBeGreaterThan(4);
  expect(found.filter(([, description]) => typeof description !== "string")).toEqual([]);
});

test.each(["wording", "looks"] as const)(
  "every group of the schema %s says what it is for, and none is needed",
  (name) => {
    const schema = schemaFor(name);
    const groups = Object.entries(schema.properties ?? {});
    expect(groups.length).toBeGreaterThan(20);
    expect(groups.filter(([, { description }]) => typeof description !== "string")).toEqual([]);
    const known = groups.map(([key]) => key).sort();
    expect(Object.keys(houseDescriptions[name]).sort()).toEqual(known);
    expect(JSON.stringify(schema)).not.toContain('"required"');
  },
);

test("nothing is described that no schema has", () => {
  const known = new Set(typed.flatMap((name) => keys(schemaFor(name)).map(([path]) => path)));
  const said = Object.values(descriptions).flatMap((table) => Object.keys(table));
  expect(said.filter((path) => !known.has(path))).toEqual([]);
});

test("an editor is not told to refuse what safermk takes: 2020, true and 14:00 are words", () => {
  const { properties = {} } = schemaFor("minutes");
  expect(properties.title).toMatchObject({ type: ["string", "number", "boolean"] });
  const flag = { enum: ["yes", "no", "true", "false", true, false] };
  expect(properties.private).toMatchObject(flag);
  expect(properties.lettered).toMatchObject(flag);
});

test("only the keys that are needed are asked for", () => {
  expect(schemaFor("minutes").required).toEqual(["type", "body", "date"]);
  expect(schemaFor("report").required).toEqual(["type", "body", "title"]);
  expect(schemaFor("project").required).toEqual(["bodies"]);
});

describe("the data of every case and example is as its schema says", () => {
  test.each(projects)("$name", async ({ folder }) => {
    const result = await compile({
      paths: [],
      formats: ["json"],
      out: null,
      on: null,
      cwd: folder,
    });
    if (result.type === "refused") throw new Error(result.refusal.message);
    for (const { content } of result.compilation.outputs.filter(isDocument)) {
      const data = JSON.parse(String(content));
      const schema = data.type === "report" ? reportDataSchema : minutesDataSchema;
      expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
    }
  });
});
