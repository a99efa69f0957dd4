import * as z from "zod";

/** The keys that a schema knows at a path. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = path.reduce<z.ZodType | null>((at, step) => at && stepInto(at, step), schema);
  const object = found && unwrap(found);
  if (object instanceof z.ZodObject) return Object.keys(object.shape);
  const keys = object instanceof z.ZodRecord ? object.keyType : null;
  return keys instanceof z.ZodEnum ? keys.options.map(String) : [];
}

function stepInto(schema: z.ZodType, step: PropertyKey): z.ZodType | null {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return (inner.shape[String(step)] as z.ZodType) ?? null;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  return null;
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  // Of a word or a group of keys the group stands last.
  if (schema instanceof z.ZodUnion) return unwrap(schema.options.at(-1) as z.ZodType);
  return schema;
}
