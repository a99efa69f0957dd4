import type { MapEntry, MapValue, Value } from "../data/index.ts";
import { pattern } from "../pattern.ts";
import { message, type Outcome, own, type Place, type Problem, type Sink } from "../problem.ts";
import { type Project, readProjectValue } from "./read-project.ts";

/** The project that a file is by itself, with its head as it would be in a project. */
export interface HeadAlone {
  readonly project: Project;
  /** Its body is the key of the project's only one. */
  readonly head: MapValue | null;
}

const standIn = "The body";

/**
 * Reads out of a head what a project would say: `body`, a name or what safermk.yaml would say of
 * it, and `house`. Where that is at fault a body stands in, so that the rest is read all the same.
 */
export function projectOfHead(head: MapValue | null, whole: Place): Outcome<HeadAlone> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const house = head?.entries.filter(({ key }) => key === "house") ?? [];
  const described = head === null ? null : describedBody(head, report);
  const found = described === null ? null : readProjectValue(asProject(described, house), report);
  const project = found ?? standInProject(whole);
  const [key = ""] = project.bodies.keys();
  return { value: { project, head: head === null ? null : inProject(head, key) }, problems };
}

/** What the head says of the body, as safermk.yaml would say it. */
function describedBody(head: MapValue, report: Sink): MapValue | null {
  const entry = head.entries.find(({ key }) => key === "body");
  if (entry?.value.type === "map") return entry.value;
  if (entry?.value.type === "text") return named(entry.value.text, entry.value.place);
  report(entry === undefined || entry.value.type === "empty" ? missing(head) : wrong(entry));
  return null;
}

function named(name: string, place: Place): MapValue {
  return { type: "map", entries: [textEntry("name", name, place)], flow: false, place };
}

function textEntry(key: string, text: string, place: Place): MapEntry {
  return { key, keyPlace: place, value: { type: "text", text, place } };
}

/** Items of a single file are numbered 1, 2, 3 … unless its head says otherwise. */
function asProject(body: MapValue, house: readonly MapEntry[]): Value {
  const { place } = body;
  const map = (entries: readonly MapEntry[]): MapValue => ({ ...body, entries, flow: false });
  const numbering = map([
    textEntry("format", "{n}", place),
    textEntry("restart", "meeting", place),
  ]);
  const numbered = body.entries.some(({ key }) => key === "numbering")
    ? body
    : map([...body.entries, { key: "numbering", keyPlace: place, value: numbering }]);
  const bodies = map([{ key: keyOf(body), keyPlace: place, value: numbered }]);
  return map([{ key: "bodies", keyPlace: place, value: bodies }, ...house]);
}

const gap = pattern(String.raw`[^\p{L}\p{N}]+`, "gu");

/** "Testbury Parish Council" has the key testbury-parish-council. */
function keyOf({ entries }: MapValue): string {
  const name = entries.find(({ key }) => key === "name")?.value;
  const words = name?.type === "text" ? name.text.toLowerCase() : "";
  return words.replace(gap(words), "-").replace(/^-|-$/g, "") || "body";
}

function inProject(head: MapValue, key: string): MapValue {
  const rest = head.entries.filter((entry) => entry.key !== "body" && entry.key !== "house");
  return { ...head, entries: [...rest, textEntry("body", key, head.place)] };
}

function standInProject(place: Place): Project {
  const found = readProjectValue(asProject(named(standIn, place), []), () => {});
  if (found === null) throw new Error("a body that stands in cannot be read");
  return found;
}

function missing({ place }: MapValue): Problem {
  return {
    rule: "missing-key",
    severity: "error",
    message: message`The key ${own("body")} is missing.`,
    hint: message`Add a line that begins with ${own("body:")}, with the name of the body that met.`,
    place: { ...place, end: place.start },
  };
}

function wrong({ value }: MapEntry): Problem {
  return {
    rule: "wrong-type",
    severity: "error",
    message: message`Found a list, expected the name of the body that met.`,
    hint: message`Write its name on the line of ${own("body:")}; or under it, with two more spaces, name: and what else safermk.yaml could say of it.`,
    place: value.place,
  };
}
