import type { Command } from "commander";
import type { Settle } from "../declare-program.ts";

const examples = `
Examples:
  safermk house                          the houses that there are
  safermk house new ours                 one of your own, begun from the house safermk
  safermk house new ours --like plain    begun from another

A house is a folder that holds the fixed words (wording.yaml) and the looks (looks.yaml) of your
documents. Change what you like, and delete what you leave as it is: what a house does not say is
as in the one that it is like. "house: ours" in safermk.yaml uses it.`;

export interface NewHouseOptions {
  readonly like: string;
}

export function declareHouse(program: Command, settle: Settle): void {
  const house = program
    .command("house")
    .description("List the houses that there are, or begin one of your own")
    .addHelpText("after", examples)
    .helpCommand(false)
    .showHelpAfterError('  What to do: type "safermk house --help" to see what there is.');
  house
    .command("list", { isDefault: true })
    .description("List the houses that there are")
    .action(async () => {
      const { listHouses } = await import("../list-houses.ts");
      settle(await listHouses());
    });
  house
    .command("new")
    .description("Copy a house into the project, to begin one of your own")
    .argument("<name>", "The name of the house and of its folder")
    .option("--like <house>", "The house to begin from", "safermk")
    .action(async (name: string, options: NewHouseOptions) => {
      const { newHouse } = await import("../new-house.ts");
      settle(await newHouse(name, options));
    });
}
