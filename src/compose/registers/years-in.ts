import type { Body } from "../../meeting/body.ts";
import { type Year, yearOf, yearsOf } from "../../number/index.ts";
import type { Published } from "../../registers/index.ts";

/** The year of each document of a body, given in the order of the record. */
export function yearsIn(
  documents: readonly Published[],
  { numbering }: Body,
): ReadonlyMap<Published, Year> {
  const meetings = documents.flatMap((published) =>
    published.document.type === "minutes" ? [{ published, document: published.document }] : [],
  );
  const years = yearsOf(
    meetings.map(({ document }) => document),
    numbering,
  );
  return new Map([
    ...documents.map((published) => [published, yearOf(published.day, numbering)] as const),
    ...meetings.map(({ published }, index) => [published, years[index] ?? ""] as const),
  ]);
}
