import { findProject, listOwnHouses, listHouses as listShipped } from "../read/index.ts";

/** Prints the houses that there are; gives the exit code. */
export async function listHouses(): Promise<number> {
  const cwd = process.cwd();
  const own = await listOwnHouses((await findProject(cwd)) ?? cwd);
  const shipped = (await listShipped()).filter((name) => !own.includes(name));
  const houses = [
    ...shipped.map((name) => [name, "comes with safermk"] as const),
    ...own.map((name) => [name, "of this project"] as const),
  ];
  const width = Math.max(...houses.map(([name]) => name.length)) + 2;
  process.stdout.write(houses.map(([name, whose]) => `${name.padEnd(width)}${whose}\n`).join(""));
  return 0;
}
