import type { Place } from "../problem.ts";
import type { Person } from "./attendance.ts";

/** A person whom the body of the minutes names. */
export interface Named {
  /** As it is to be printed: as typed, or in full where only initials were. */
  readonly prints: string;
  /** Who it is; null where nobody of that name is known. */
  readonly person: Person | null;
  readonly place: Place;
}
