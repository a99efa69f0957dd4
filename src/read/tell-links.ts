import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { message, type Problem } from "../problem.ts";
import { contains } from "./contains.ts";
import { isSource } from "./is-source.ts";
import { shown } from "./shown.ts";

/** Tells the links that leave something out of the record: what they lead to is no source of its own. */
export async function tellLinks(
  links: readonly string[],
  sources: readonly string[],
  root: string,
  cwd: string,
): Promise<readonly Problem[]> {
  if (links.length === 0) return [];
  const project = await realpath(root);
  const known = new Set(await Promise.all(sources.map((path) => realpath(path))));
  const told = await Promise.all(
    links.map(async (link) => ((await leavesOut(link, known, project)) ? [link] : [])),
  );
  return told.flat().map((link) => problem(shown(link, cwd)));
}

/** A folder outside the project is not looked into: what lies there may be minutes. */
async function leavesOut(
  link: string,
  known: ReadonlySet<string>,
  project: string,
): Promise<boolean> {
  const place = await realpath(link).catch(() => null);
  if (place === null) return isSource(basename(link));
  const found = await stat(place);
  if (!found.isDirectory()) return isSource(basename(link)) && !known.has(place);
  if (!contains(project, place)) return true;
  const names = await readdir(place);
  return names.some((name) => isSource(name) && !known.has(join(place, name)));
}

function problem(file: string): Problem {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    rule: "link-left-out",
    severity: "warning",
    message: message`This is a link, and safermk does not follow links: what it leads to is left out of the record.`,
    hint: message`Put the minutes themselves in its place. If they do not belong to the record, take the link out of the project, or move it into a folder whose name begins with _.`,
    place: { file, start, end: start },
  };
}
