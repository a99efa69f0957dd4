export { schemaFor } from "./schema-for.ts";
export { type SchemaName, schemaNames } from "./schema-names.ts";
