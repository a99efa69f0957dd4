import type { Place } from "../problem.ts";
import type { Person } from "./attendance.ts";

/** A person whom the body of the minutes names. */
export interface Named {
  /** As it is to be printed: as typed, or in full where only initials were. */
  readonly prints: string;
  /** As it stands alone, in data: the person's own name, or as typed with the title in the singular. */
  readonly name: string;
  /** Who it is; null where nobody of that name is known, or more than one. */
  readonly person: Person | null;
  /** Those who may be meant: several where the name does not tell, none where nobody is known. */
  readonly meant: readonly Person[];
  readonly place: Place;
}
