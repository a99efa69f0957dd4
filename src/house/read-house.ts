import type * as z from "zod";
import { checkShape, lines, readData } from "../data/index.ts";
import type { Outcome, Problem, Sink } from "../problem.ts";
import { type Looks, looksSchema } from "./looks.ts";
import { type Wording, wordingSchema } from "./wording.ts";

/** The texts of a folder of templates/. */
export interface HouseFiles {
  readonly wording: HouseFile;
  readonly looks: HouseFile;
  readonly page: HouseFile;
  readonly styles: HouseFile;
}

export interface HouseFile {
  /** The path as people are shown it. */
  readonly file: string;
  readonly text: string;
}

/** What a house says and how it looks. */
export interface House {
  readonly wording: Wording;
  readonly looks: Looks;
  readonly page: string;
  readonly styles: string;
}

/** Reads a house; null, with problems, where its wording or looks are not whole. */
export function readHouse(files: HouseFiles): Outcome<House | null> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const wording = shape(wordingSchema, files.wording, report);
  const looks = shape(looksSchema, files.looks, report);
  if (wording === null || looks === null) return { value: null, problems };
  const { page, styles } = files;
  return { value: { wording, looks, page: page.text, styles: styles.text }, problems };
}

function shape<Schema extends z.ZodType>(schema: Schema, { file, text }: HouseFile, report: Sink) {
  const where = lines(file, text);
  const value = readData({ text, offset: 0, lines: where, comments: "allowed" }, report);
  return value === null ? null : (checkShape(schema, value, report)?.data ?? null);
}
