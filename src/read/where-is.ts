import { realpath } from "node:fs/promises";
import { contains } from "./contains.ts";

/** Where a path leads, all links followed. */
export async function whereIs(
  path: string,
  root: string,
): Promise<"inside" | "outside" | "nowhere"> {
  const [place, project] = await Promise.all([realpath(path).catch(() => null), realpath(root)]);
  if (place === null) return "nowhere";
  return contains(project, place) ? "inside" : "outside";
}
