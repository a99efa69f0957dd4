import type { DocumentOptions, ParseOptions, SchemaOptions } from "yaml";

/** How every YAML is read: each scalar is text, and faults are ours to word. */
export const yamlOptions: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: "failsafe",
  prettyErrors: false,
  uniqueKeys: false,
  logLevel: "silent",
};
