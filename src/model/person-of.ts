import type { Person } from "../meeting/attendance.ts";
import { initialsOf, isInitials } from "./initials.ts";

/** A person of a name; title and name without it are told apart already. */
export function personOf(title: string | null, bare: string): Person {
  const name = title === null ? bare : `${title} ${bare}`;
  return { name, title, bare, surname: surnameOf(bare), initials: initialsOf(bare), chair: false };
}

function surnameOf(bare: string): string {
  const parts = bare.split(" ");
  const start = parts.findIndex((part) => !isInitials(part));
  if (start > 0) return parts.slice(start).join(" ");
  return parts.at(-1) ?? bare;
}
