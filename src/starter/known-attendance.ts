import type { CivilDate } from "../meeting/date.ts";
import type { KnownPerson, Post } from "../meeting/known-person.ts";
import { entryOf } from "./entry-of.ts";
import type { DraftEntry, DraftGroup } from "./minutes-draft.ts";

/** A person with a post in the body on a day. */
export interface Holder {
  readonly person: KnownPerson["person"];
  readonly post: Post;
}

/** Those who hold a post in a body on a day. */
export function holdersOf(
  people: readonly KnownPerson[],
  body: string,
  date: CivilDate,
): readonly Holder[] {
  return people.flatMap(({ person, posts }) => {
    const post = posts.find(
      ({ body: { value }, from, to }) =>
        value === body && (from ?? "") <= date && date <= (to ?? "9999"),
    );
    return post === undefined ? [] : [{ person, post }];
  });
}

/** Everybody whom people.yaml knows in a body, in the groups of their posts. */
export function knownAttendance(holders: readonly Holder[]): readonly DraftGroup[] {
  const keys = ["present", "observers", "co-opted", "officers"] as const;
  return keys.flatMap((key) => {
    const own = holders.filter(({ post }) => groupOf(post) === key);
    if (own.length === 0) return [];
    const parts =
      key === "officers" ? byEmployer(own) : [{ employer: null, entries: own.map(entry) }];
    return [{ key, heading: null, voting: null, vacancies: 0, print: true, parts }];
  });
}

/** Who may not vote is not listed among those who do. */
function groupOf({ role, voting }: Post): string {
  if (role === "officer") return "officers";
  if (role === "observer") return "observers";
  return voting ? "present" : "co-opted";
}

function entry({ person, post }: Holder): DraftEntry {
  return entryOf(person, post.post, post.organisation);
}

/** Officers stand under their employers, where that is known of all of them. */
function byEmployer(officers: readonly Holder[]) {
  if (officers.some(({ post }) => post.organisation === null)) {
    return [{ employer: null, entries: officers.map(entry) }];
  }
  const employers = [...new Set(officers.map(({ post }) => post.organisation))];
  return employers.map((employer) => ({
    employer,
    entries: officers
      .filter(({ post }) => post.organisation === employer)
      .map(({ person, post }) => entryOf(person, post.post, null)),
  }));
}
