import { checkShape, lines, readData, type Shaped, type Value } from "../data/index.ts";
import type { Body, RuleSetting } from "../meeting/body.ts";
import type { KnownPerson } from "../meeting/known-person.ts";
import type { Located } from "../meeting/located.ts";
import { message, type Outcome, type Place, type Problem, type Sink } from "../problem.ts";
import { notYet } from "./not-yet.ts";
import { laterBodyKeys, projectSchema } from "./project-schema.ts";
import { withoutLater } from "./without-later.ts";

/** What safermk.yaml says. */
export interface Project {
  readonly bodies: ReadonlyMap<string, Body>;
  /** Everybody whom people.yaml names; empty where there is none. */
  readonly people: readonly KnownPerson[];
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
  return { value: shaped === null ? null : project(shaped), problems };
}

type ProjectData = ReturnType<typeof projectSchema.parse>;

function project({ data, at }: Shaped<ProjectData>): Project {
  const bodies = Object.entries(data.bodies).map(
    ([key, found]) => [key, body(key, found, (...path) => at("bodies", key, ...path))] as const,
  );
  const house = { value: data.house, place: at("house") };
  return { bodies: new Map(bodies), people: [], house };
}

function body(
  key: string,
  data: ProjectData["bodies"][string],
  at: (...path: readonly string[]) => Place,
): Body {
  const { name, noun = null, profile, nation, numbering } = data;
  const { format, restart, first, levels } = numbering;
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
    numbering: {
      format,
      restart,
      yearStarts: numbering["year-starts"],
      first: first === undefined ? null : { ...first, place: at("numbering", "first") },
      levels,
      place: at("numbering"),
    },
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
          (map, { key }) =>
            within(map, key, (body) =>
              within(withoutLater(body, laterBodyKeys, report), "numbering", (numbering) =>
                numbered(numbering, report),
              ),
            ),
          bodies,
        ),
  );
}

/** `numbering: none` is of the language; the plainest numbers stand in for it, said to be at fault. */
function numbered(value: Value, report: Sink): Value {
  if (value.type !== "text" || value.text.trim() !== "none") return value;
  const { place } = value;
  // Taken out, the key would be missing.
  const hint = message`Give the body numbers for now: a line numbering: and under it, with two more spaces, format: "{n}".`;
  report({ ...notYet("numbering: none", place), hint });
  const format: Value = { type: "text", text: "{n}", place };
  const entries = [{ key: "format", keyPlace: place, value: format }];
  return { type: "map", entries, flow: false, place };
}

/** A map in which the value of one key is changed. */
function within<Data extends Value>(map: Data, key: string, change: (value: Value) => Value): Data {
  if (map.type !== "map") return map;
  const entries = map.entries.map((entry) =>
    entry.key === key ? { ...entry, value: change(entry.value) } : entry,
  );
  return { ...map, entries };
}
