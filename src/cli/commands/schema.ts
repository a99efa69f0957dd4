import type { Command } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk schema                            the names of the schemas
  safermk schema project > project.json     the schema of safermk.yaml, for an editor`;

export function declareSchema(program: Command, settle: Settle): void {
  program
    .command("schema")
    .description("Print a JSON Schema, by which an editor knows the keys")
    .argument("[name]", "The name of a schema; without it, the names are listed")
    .addHelpText("after", examples)
    .action(async (name: string | undefined) => {
      const { schema } = await import("../schema.ts");
      settle(await schema(name));
    });
}
