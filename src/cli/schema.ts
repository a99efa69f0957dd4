import { type SchemaName, schemaFor, schemaNames } from "../schema/index.ts";
import { UsageError } from "./usage-error.ts";

/** Prints a schema, or the names of all; gives the exit code. */
export async function schema(name: string | undefined): Promise<number> {
  if (name === undefined) {
    process.stdout.write(list());
    return 0;
  }
  if (!isName(name)) throw await unknownSchema(name);
  process.stdout.write(`${JSON.stringify(schemaFor(name), null, 2)}\n`);
  return 0;
}

function list(): string {
  const width = Math.max(...Object.keys(schemaNames).map((name) => name.length)) + 2;
  return Object.entries(schemaNames)
    .map(([name, what]) => `${name.padEnd(width)}${what}\n`)
    .join("");
}

function isName(name: string): name is SchemaName {
  return Object.hasOwn(schemaNames, name);
}

async function unknownSchema(name: string): Promise<UsageError> {
  const { nearMiss } = await import("../data/index.ts");
  const names = Object.keys(schemaNames);
  const meant = nearMiss(name, names);
  const all = names.join(", ");
  return new UsageError({
    message: `There is no schema "${name}".`,
    hint: meant === null ? `Write one of ${all}.` : `Write ${meant}. The schemas are ${all}.`,
  });
}
