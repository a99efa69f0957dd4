import type { Place } from "../problem.ts";
import type { Person } from "./attendance.ts";
import type { CivilDate } from "./date.ts";
import type { Located } from "./located.ts";

export const postRoles = ["member", "co-opted", "observer", "officer", "chair"] as const;

export type PostRole = (typeof postRoles)[number];

/** The responsible authorities of section 5(1) of the Crime and Disorder Act 1998. */
export const authorities = ["police", "fire", "probation", "health", "council"] as const;

export type Authority = (typeof authorities)[number];

/** Somebody whom people.yaml names. */
export interface KnownPerson {
  readonly person: Person;
  readonly posts: readonly Post[];
  readonly place: Place;
}

/** A seat or post in a body, from one day to another; null where it has no beginning or end. */
export interface Post {
  readonly body: Located<string>;
  readonly role: PostRole;
  readonly voting: boolean;
  readonly organisation: string | null;
  readonly post: string | null;
  readonly authority: Authority | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}
