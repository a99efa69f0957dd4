import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compile } from "../../../src/compile.ts";
import type { Edition } from "../../../src/output.ts";
import { isDocument } from "../is-document.ts";
import { copyProjects } from "../projects.ts";

/** The houses that come with safermk, but for the one that the examples are built in. */
const otherHouses = readdirSync("templates").filter(
  (name) => name !== "safermk" && existsSync(join("templates", name, "looks.yaml")),
);

/** Projects whose restricted edition is looked at, too. */
const disclosed = /^(tour|items-and-passages-not-for-the-public)$/;

/**
 * Every page of every example and case as a build makes it, and of the tour in each house, by name.
 * Of the lists of documents and the registers those of the examples: what a case shows is not in them.
 */
export async function builtPages(): Promise<ReadonlyMap<string, string>> {
  const { projects, remove } = copyProjects();
  const pages = await Promise.all(projects.map(({ name, folder }) => pagesOf(name, folder)));
  for (const { name, folder } of projects.filter((project) => disclosed.test(project.name))) {
    pages.push(await pagesOf(`restricted edition of ${name}`, folder, "restricted"));
  }
  const tour = projects.find(({ name }) => name === "tour")?.folder ?? "";
  const config = readFileSync(join(tour, "safermk.yaml"), "utf8").replace(/^ *house:.*\n/gm, "");
  for (const house of otherHouses) {
    writeFileSync(join(tour, "safermk.yaml"), `${config}\nhouse: ${house}\n`);
    pages.push(await pagesOf(`tour in the house ${house}`, tour));
  }
  remove();
  return new Map(pages.flat());
}

async function pagesOf(
  name: string,
  cwd: string,
  edition: Edition = "public",
): Promise<(readonly [string, string])[]> {
  const result = await compile({ paths: [], formats: ["html", "json"], edition, out: null, cwd });
  if (result.type === "refused") throw new Error(result.refusal.message);
  return result.compilation.outputs
    .filter(({ format }) => format === "html")
    .filter((output) => isDocument(output) || /^(safermk|tour|bodies)/.test(name))
    .map(({ path, content }) => [`${name}/${basename(path)}`, String(content)]);
}
