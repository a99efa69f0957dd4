import type { Minutes } from "../../../src/document/index.ts";
import { projectTrees } from "../project-trees.ts";

/** The minutes that the project was created from. */
export const seedTree = projectTrees.get("safermk/meetings/2020-01-30.md") as Minutes;
