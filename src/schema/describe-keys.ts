/** As much of a JSON Schema as is walked. */
export interface JsonSchema {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Puts to each key what it is for; what is described already keeps its words. */
export function describeKeys(
  schema: JsonSchema,
  descriptions: Readonly<Record<string, string>>,
  path = "",
): JsonSchema {
  const below = (step: string) => (path === "" ? step : `${path}.${step}`);
  const inner = (found: JsonSchema, step: string) => {
    const described = descriptions[below(step)];
    const walked = describeKeys(found, descriptions, below(step));
    return described === undefined ? walked : { ...walked, description: described };
  };
  const { properties, additionalProperties: others, items, anyOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, found]) => [key, inner(found, key)]),
      ),
    }),
    ...(typeof others === "object" && { additionalProperties: inner(others, "*") }),
    ...(items && { items: inner(items, "*") }),
    ...(anyOf && { anyOf: anyOf.map((found) => describeKeys(found, descriptions, path)) }),
  };
}
