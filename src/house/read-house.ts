import { lines, readData, typed, type Value } from "../data/index.ts";
import type { Outcome, Problem } from "../problem.ts";
import type { HouseFile } from "./house-file.ts";

/** Reads what one file of a house says; null, with problems, where it cannot be read. */
export function readHouse({ file, text, ready }: HouseFile): Outcome<Value | null> {
  const problems: Problem[] = [];
  const where = lines(file, text);
  if (ready) {
    const [whole] = Object.values(ready.says);
    return { value: typed(whole, where.place(0, 0)), problems };
  }
  const value = readData({ text, offset: 0, lines: where, comments: "allowed" }, (problem) =>
    problems.push(problem),
  );
  return { value, problems };
}
