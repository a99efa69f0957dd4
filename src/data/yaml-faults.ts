import type { Document, YAMLError } from "yaml";

/** What YAML complains of; a directive that it does not know, and would leave out, is a fault, too. */
export function yamlFaults({ errors, warnings }: Document.Parsed): readonly YAMLError[] {
  return [...errors, ...warnings.filter(({ code }) => code === "BAD_DIRECTIVE")];
}

/** Whether no other spelling of the line would mend it: it ends what is read, or is not read itself. */
export function isOfNoLine({ code }: YAMLError): boolean {
  return code === "MULTIPLE_DOCS" || code === "BAD_DIRECTIVE";
}
