import { type Citation, type Citations, citationKey } from "../meeting/citation.ts";
import type { Outcome, Problem, Severity, Sink } from "../problem.ts";
import { Catalogue } from "./catalogue.ts";
import { citeItem } from "./cite-item.ts";
import { citeNumber } from "./cite-number.ts";
import type { CitedDocument } from "./cited-document.ts";
import { type Reference, referencesOf } from "./references-of.ts";

/** A source by the path that people are shown and the one below the project. */
export interface SourceName {
  readonly file: string;
  readonly key: string;
}

/** All that a reference may lead to. */
export interface Record {
  readonly documents: readonly CitedDocument[];
  readonly catalogue: Catalogue;
  readonly sources: readonly SourceName[];
  /** Whether every meeting of the project could be read. */
  readonly complete: boolean;
  readonly severityOf: SeverityOf;
}

/** How a rule counts for a body. */
export type SeverityOf = (rule: string, body: CitedDocument["body"]) => Severity | "off";

/**
 * Finds what every reference leads to, once all items have their numbers. `sources` are all that the
 * project has, `complete` is whether each of them could be read.
 */
export function cite(
  documents: readonly CitedDocument[],
  sources: readonly SourceName[],
  complete: boolean,
  severityOf: SeverityOf,
): Outcome<Citations> {
  // Several numbers in the braces of a block share one day, and one problem with it.
  const problems = new Map<string, Problem>();
  const report: Sink = (problem) => {
    problems.set(`${problem.rule} ${citationKey(problem.place)}`, problem);
  };
  const value = new Map<string, Citation>();
  const record: Record = {
    documents,
    catalogue: new Catalogue(documents),
    sources,
    complete,
    severityOf,
  };
  for (const document of documents) {
    for (const reference of referencesOf(document)) {
      value.set(citationKey(reference.place), find(reference, document, record, report));
    }
  }
  return { value, problems: [...problems.values()] };
}

function find(
  reference: Reference,
  document: CitedDocument,
  record: Record,
  report: Sink,
): Citation {
  const { target, place } = reference;
  return target.type === "item"
    ? citeItem(target, place, document, record, report)
    : citeNumber({ ...reference, ...target }, document, record, report);
}
