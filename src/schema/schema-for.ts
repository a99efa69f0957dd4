import * as z from "zod";
import { looksSchema, wordingSchema } from "../house/index.ts";
import { standardGroups } from "../meeting/attendance.ts";
import { headSchema, peopleSchema, projectSchema, reportSchema } from "../model/index.ts";
import { minutesDataSchema, reportDataSchema } from "./data-schema.ts";
import { describeKeys, type JsonSchema } from "./describe-keys.ts";
import {
  minutesDescriptions,
  peopleDescriptions,
  projectDescriptions,
  reportDescriptions,
} from "./descriptions.ts";
import { looksDescriptions, wordingDescriptions } from "./house-descriptions.ts";
import { actionsDataSchema, attendanceDataSchema, decisionsDataSchema } from "./register-schema.ts";
import type { SchemaName } from "./schema-names.ts";

/** A JSON Schema (draft 7, which editors know best). */
export function schemaFor(name: SchemaName): JsonSchema {
  return schemas[name]();
}

const schemas: { readonly [Name in SchemaName]: () => JsonSchema } = {
  minutes: () => withAttendance(typed(headSchema, "The head of minutes", minutesDescriptions)),
  report: () => typed(reportSchema, "The head of a report", reportDescriptions),
  project: () => typed(projectSchema, "safermk.yaml", projectDescriptions),
  people: () => typed(peopleSchema(), "people.yaml", peopleDescriptions),
  wording: () => ofHouse(typed(wordingSchema(), "The words of a house", wordingDescriptions)),
  looks: () => ofHouse(typed(looksSchema(), "The looks of a house", looksDescriptions)),
  "minutes-data": () => data(minutesDataSchema, "The data of minutes"),
  "report-data": () => data(reportDataSchema, "The data of a report"),
  "decisions-data": () => data(decisionsDataSchema, "The register of decisions"),
  "actions-data": () => data(actionsDataSchema, "The register of actions"),
  "attendance-data": () => data(attendanceDataSchema, "The register of attendance"),
};

function data(schema: z.ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-7" });
  return { $schema, title: `${title} that safermk writes`, ...rest } as JsonSchema;
}

/** What a clerk types. An editor takes 2020 for a number and true for a truth; safermk takes words. */
function typed(schema: z.ZodType, title: string, descriptions: Record<string, string>): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      if (jsonSchema.type !== "string") return;
      if (jsonSchema.enum === undefined) Object.assign(jsonSchema, { type: scalars });
      else if (jsonSchema.enum.includes("true")) {
        Object.assign(jsonSchema, { type: scalars, enum: [...jsonSchema.enum, true, false] });
      }
    },
  });
  return describeKeys({ $schema, title, ...rest } as JsonSchema, descriptions);
}

const scalars = ["string", "number", "boolean"];

/** A house says only what differs, and a key without words prints nothing: no key is needed, and any may be empty. */
function ofHouse({ required, ...schema }: JsonSchema): JsonSchema {
  const { type, enum: values, properties, additionalProperties: others, items, anyOf } = schema;
  const each = (parts: Readonly<Record<string, JsonSchema>>) =>
    Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, ofHouse(part)]));
  return {
    ...schema,
    ...(type !== undefined && { type: [...new Set([type, "null"].flat())] }),
    ...(Array.isArray(values) && { enum: [...values, null] }),
    ...(properties && { properties: each(properties) }),
    ...(typeof others === "object" && { additionalProperties: ofHouse(others) }),
    ...(items && { items: ofHouse(items) }),
    ...(anyOf && { anyOf: anyOf.map(ofHouse) }),
  };
}

/** The lists of people are read by themselves, and so have no schema that could be turned into one. */
function withAttendance(schema: JsonSchema): JsonSchema {
  const group = {
    type: ["array", "object"],
    description: minutesDescriptions["attendance.*"],
  };
  const properties = Object.fromEntries(standardGroups.map((key) => [key, group]));
  const attendance = {
    type: "object",
    description: minutesDescriptions.attendance,
    properties,
    additionalProperties: group,
  };
  return { ...schema, properties: { ...schema.properties, attendance } };
}
