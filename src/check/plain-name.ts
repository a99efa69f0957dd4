import { evenName } from "../meeting/even-name.ts";

/** A name as people are told apart by: "k. gardner" is "K Gardner". */
export function plainName(name: string): string {
  return evenName(name).toLowerCase();
}
