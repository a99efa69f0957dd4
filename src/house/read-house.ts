import type * as z from "zod";
import { checkShape, lines, readData } from "../data/index.ts";
import type { Outcome, Problem, Sink } from "../problem.ts";
import { type Looks, looksSchema } from "./looks.ts";
import { type Wording, wordingSchema } from "./wording.ts";

/** A file of a house's folder under templates/. */
export interface HouseFile {
  /** The path as people are shown it. */
  readonly file: string;
  readonly text: string;
}

/** Reads what a house says; null, with problems, where its wording is not whole. */
export function readWording(file: HouseFile): Outcome<Wording | null> {
  return read(wordingSchema, file);
}

/** Reads how a house looks; null, with problems, where its looks are not whole. */
export function readLooks(file: HouseFile): Outcome<Looks | null> {
  return read(looksSchema, file);
}

function read<Schema extends z.ZodType>(
  schema: Schema,
  { file, text }: HouseFile,
): Outcome<z.output<Schema> | null> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const where = lines(file, text);
  const value = readData({ text, offset: 0, lines: where, comments: "allowed" }, report);
  const shaped = value === null ? null : checkShape(schema, value, report);
  return { value: shaped === null ? null : shaped.data, problems };
}
