import type * as z from "zod";
import { checkShape, lines, readData, type Shaped } from "../data/index.ts";
import type { PeopleWords } from "../house/index.ts";
import type { Body } from "../meeting/body.ts";
import { evenName } from "../meeting/even-name.ts";
import type { KnownPerson, Post } from "../meeting/known-person.ts";
import { message, type Outcome, type Place, type Problem, type Sink } from "../problem.ts";
import { namedSo } from "./named-so.ts";
import { peopleSchema } from "./people-schema.ts";
import { unknownBody } from "./unknown-body.ts";

/** Reads people.yaml; null, with problems, where it is at fault. */
export function readPeople(
  file: string,
  text: string,
  bodies: ReadonlyMap<string, Body>,
  words: PeopleWords,
): Outcome<readonly KnownPerson[] | null> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const where = lines(file, text);
  const value = readData({ text, offset: 0, lines: where, comments: "allowed" }, report);
  if (value === null) return { value: null, problems };
  if (value.type === "empty") return { value: [], problems };
  if (value.type !== "list") return { value: null, problems: [...problems, noList(value.place)] };
  const shaped = checkShape(peopleSchema(), value, report);
  if (shaped === null) return { value: null, problems };
  const people = shaped.data.map((_, index) => knownPerson(index, shaped, words, report));
  for (const { posts } of people) refuseUnknownBodies(posts, bodies, report);
  refuseTwice(people, report);
  return { value: problems.length === 0 ? people : null, problems };
}

type People = z.infer<ReturnType<typeof peopleSchema>>;
type PostData = People[number]["posts"][number];

function knownPerson(
  index: number,
  { data, at }: Shaped<People>,
  words: PeopleWords,
  report: Sink,
): KnownPerson {
  const { name = "", title, initials, posts = [] } = data[index] ?? {};
  const read = posts.map((post, number) =>
    readPost(post, (key) => at(index, "posts", number, key), report),
  );
  const person = namedSo(name.replace(/\s+/g, " ").trim(), title, initials, words);
  return { person, posts: read, place: at(index, "name") };
}

function readPost(data: PostData, at: (key: string) => Place, report: Sink): Post {
  const { from = null, to = null, role } = data;
  if (from !== null && to !== null && to < from) {
    report({
      rule: "wrong-type",
      severity: "error",
      message: message`The post ends on ${to}, expected a day after it begins on ${from}.`,
      hint: message`Mend the day that is wrong.`,
      place: at("to"),
    });
  }
  return {
    body: { value: data.body, place: at("body") },
    role,
    voting: data.voting ?? (role === "member" || role === "chair"),
    organisation: data.organisation ?? null,
    post: data.post ?? null,
    authority: data.authority ?? null,
    from,
    to,
  };
}

function refuseUnknownBodies(
  posts: readonly Post[],
  bodies: ReadonlyMap<string, Body>,
  report: Sink,
): void {
  for (const { body } of posts) {
    if (!bodies.has(body.value)) report(unknownBody(body.value, bodies, body.place));
  }
}

/** By full name, so that Mr J Smith and Mrs J Smith are two people. */
function refuseTwice(people: readonly KnownPerson[], report: Sink): void {
  const seen = new Set<string>();
  for (const { person, place } of people) {
    const name = evenName(person.name);
    if (seen.has(name)) report(twice(person.name, place));
    seen.add(name);
  }
}

function noList(place: Place): Problem {
  return {
    rule: "wrong-type",
    severity: "error",
    message: message`Expected a list of people.`,
    hint: message`Begin each person with a hyphen, a space and name:, and put two spaces before their further keys.`,
    place,
  };
}

function twice(name: string, place: Place): Problem {
  return {
    rule: "person-twice",
    severity: "error",
    message: message`${name} stands twice in people.yaml, expected once.`,
    hint: message`Put all posts of the person under one name. If they are two people, write their first names out.`,
    place,
  };
}
