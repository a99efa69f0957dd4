import { checkShape, lines, readData, type Shaped, type Value } from "../data/index.ts";
import type { Body } from "../meeting/body.ts";
import type { KnownPerson } from "../meeting/known-person.ts";
import type { Located } from "../meeting/located.ts";
import type { Outcome, Problem, Sink } from "../problem.ts";
import { emptyHouses } from "./empty-houses.ts";
import { followReports } from "./follow-reports.ts";
import { projectSchema } from "./project-schema.ts";
import { readBody } from "./read-body.ts";

/** What safermk.yaml says. */
export interface Project {
  readonly bodies: ReadonlyMap<string, Body>;
  /** Everybody whom people.yaml names; empty where there is none, null where it is at fault. */
  readonly people: readonly KnownPerson[] | null;
  /** A folder under templates/, or the path of one below the project. */
  readonly house: Located<string>;
}

/** Reads safermk.yaml; null, with problems, where it is at fault. */
export function readProject(file: string, text: string): Outcome<Project | null> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const where = lines(file, text);
  const value = readData({ text, offset: 0, lines: where, comments: "allowed" }, report);
  return { value: value === null ? null : readProjectValue(value, report), problems };
}

/** The same of data that stands elsewhere. */
export function readProjectValue(value: Value, report: Sink): Project | null {
  for (const problem of emptyHouses(value)) report(problem);
  const shaped = checkShape(projectSchema, value, report);
  return shaped === null ? null : project(shaped, report);
}

/** What the schema makes of safermk.yaml. */
export type ProjectData = ReturnType<typeof projectSchema.parse>;

function project({ data, at }: Shaped<ProjectData>, report: Sink): Project {
  const bodies = Object.entries(data.bodies).map(([key, found]): [string, Body] => [
    key,
    readBody(key, found, (...path) => at("bodies", key, ...path), report),
  ]);
  const house = { value: data.house, place: at("house") };
  return { bodies: followReports(new Map(bodies), report), people: [], house };
}
