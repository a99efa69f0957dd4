import type { RegisteredNumber } from "./register.ts";

/** Sorts by body, series and number; of one number, by meeting. */
export function inRegisterOrder(one: RegisteredNumber, other: RegisteredNumber): number {
  return (
    compare(one.body, other.body) ||
    compare(one.series, other.series) ||
    one.n - other.n ||
    compare(one.meeting, other.meeting)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
