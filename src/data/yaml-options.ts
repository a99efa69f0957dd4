import type { DocumentOptions, ParseOptions, SchemaOptions } from "yaml";

/** How every YAML is read: each scalar is text, and faults are ours to word. */
export const yamlOptions: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: "failsafe",
  prettyErrors: false,
  uniqueKeys: false,
  // Not "silent": that would let a second document go without a word.
  logLevel: "error",
};
