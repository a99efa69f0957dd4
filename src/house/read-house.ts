import type * as z from "zod";
import { checkShape, lines, readData, type Shaped } from "../data/index.ts";
import { message, type Outcome, own, type Place, type Problem, type Sink } from "../problem.ts";
import { type Looks, looksSchema } from "./looks.ts";
import { type Wording, wordingSchema } from "./wording.ts";

/** A file of a house's folder under templates/. */
export interface HouseFile {
  /** The path as people are shown it. */
  readonly file: string;
  readonly text: string;
  /**
   * The same wording as read when safermk was bundled, for a house that comes with it: reading
   * its YAML anew would take a check longer than the minutes do. Null where there is none.
   */
  readonly ready?: Wording | null;
}

/** Reads what a house says; null, with problems, where its wording is not whole. */
export function readWording(file: HouseFile): Outcome<Wording | null> {
  if (file.ready) return { value: file.ready, problems: [] };
  const { value, problems } = read(wordingSchema(), file);
  return { value: value?.data ?? null, problems };
}

/** Reads how a house looks; null, with problems, where its looks are not whole. `fonts` are the files there are. */
export function readLooks(file: HouseFile, fonts: readonly string[]): Outcome<Looks | null> {
  const { value: shaped, problems } = read(looksSchema(), file);
  if (shaped === null) return { value: null, problems };
  const { data, at } = shaped;
  const unknown = Object.entries(data.font.files).filter(([, font]) => !fonts.includes(font));
  const faults = unknown.map(([face, font]) => unknownFont(font, fonts, at("font", "files", face)));
  return { value: faults.length > 0 ? null : data, problems: [...problems, ...faults] };
}

function unknownFont(font: string, fonts: readonly string[], place: Place): Problem {
  return {
    rule: "wrong-type",
    severity: "error",
    message: message`Found ${font}, expected one of the fonts that come with safermk.`,
    hint: message`Write one of: ${own(fonts.join(", "))}.`,
    place,
  };
}

function read<Schema extends z.ZodType>(
  schema: Schema,
  { file, text }: HouseFile,
): Outcome<Shaped<z.output<Schema>> | null> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const where = lines(file, text);
  const value = readData({ text, offset: 0, lines: where, comments: "allowed" }, report);
  return { value: value === null ? null : checkShape(schema, value, report), problems };
}
