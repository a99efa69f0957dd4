import { checkShape, lines, readData, type Shaped, type Value } from "../data/index.ts";
import type { Body, RuleSetting } from "../meeting/body.ts";
import type { KnownPerson } from "../meeting/known-person.ts";
import type { Located } from "../meeting/located.ts";
import type { Outcome, Place, Problem, Sink } from "../problem.ts";
import { laterBodyKeys, projectSchema } from "./project-schema.ts";
import { readNumbering } from "./read-numbering.ts";
import { withoutLater } from "./without-later.ts";

/** What safermk.yaml says. */
export interface Project {
  readonly bodies: ReadonlyMap<string, Body>;
  /** Everybody whom people.yaml names; empty where there is none, null where it is at fault. */
  readonly people: readonly KnownPerson[] | null;
  /** The name of a folder under templates/. */
  readonly house: Located<string>;
}

/** Reads safermk.yaml; null, with problems, where it is at fault. */
export function readProject(file: string, text: string): Outcome<Project | null> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const where = lines(file, text);
  const value = readData({ text, offset: 0, lines: where, comments: "allowed" }, report);
  if (value === null) return { value: null, problems };
  const shaped = checkShape(projectSchema, understood(value, report), report);
  return { value: shaped === null ? null : project(shaped, report), problems };
}

type ProjectData = ReturnType<typeof projectSchema.parse>;

function project({ data, at }: Shaped<ProjectData>, report: Sink): Project {
  const bodies = Object.entries(data.bodies).map(
    ([key, found]) =>
      [key, body(key, found, (...path) => at("bodies", key, ...path), report)] as const,
  );
  const house = { value: data.house, place: at("house") };
  return { bodies: new Map(bodies), people: [], house };
}

function body(
  key: string,
  data: ProjectData["bodies"][string],
  at: (...path: readonly (string | number)[]) => Place,
  report: Sink,
): Body {
  const { name, noun = null, profile, nation, numbering } = data;
  const rules = Object.entries(data.rules).map(([rule, value]): [string, Located<RuleSetting>] => [
    rule,
    { value, place: at("rules", rule) },
  ]);
  return {
    key,
    name,
    noun,
    profile,
    nation,
    numbering:
      numbering === "none"
        ? null
        : readNumbering(numbering, (...path) => at("numbering", ...path), report),
    quorum: null,
    reportsTo: null,
    contact: null,
    formatsStatement: null,
    lang: null,
    rules: new Map(rules),
  };
}

/** Takes out of each body what the language has and this version has not, saying so. */
function understood(value: Value, report: Sink): Value {
  return within(value, "bodies", (bodies) =>
    bodies.type !== "map"
      ? bodies
      : bodies.entries.reduce(
          (map, { key }) => within(map, key, (body) => withoutLater(body, laterBodyKeys, report)),
          bodies,
        ),
  );
}

/** A map in which the value of one key is changed. */
function within<Data extends Value>(map: Data, key: string, change: (value: Value) => Value): Data {
  if (map.type !== "map") return map;
  const entries = map.entries.map((entry) =>
    entry.key === key ? { ...entry, value: change(entry.value) } : entry,
  );
  return { ...map, entries };
}
