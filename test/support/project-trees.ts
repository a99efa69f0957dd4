import type { Minutes } from "../../src/document/index.ts";
import { composeFolder } from "./compose-folder.ts";
import { copyProjects } from "./projects.ts";

/** The document tree of every meeting of every example and case, by the names of both. */
export const projectTrees: ReadonlyMap<string, Minutes> = await read();

async function read(): Promise<ReadonlyMap<string, Minutes>> {
  const { projects, remove } = copyProjects();
  const trees = await Promise.all(
    projects.map(async ({ name, folder }) =>
      [...(await composeFolder(folder))].map(
        ([file, minutes]) => [`${name}/${file}`, minutes] as const,
      ),
    ),
  );
  remove();
  return new Map(trees.flat());
}
