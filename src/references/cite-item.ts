import { nearMiss } from "../data/index.ts";
import type { Citation, ReferenceTarget } from "../meeting/citation.ts";
import type { Item } from "../meeting/item.ts";
import type { BorneNumber, DecisionIds } from "../meeting/number.ts";
import { wholeOf } from "../meeting/whole-of.ts";
import {
  type Message,
  message,
  own,
  type Place,
  type Problem,
  pasted,
  type Sink,
} from "../problem.ts";
import { citationOf, citationOfAll, outside } from "./citation-of.ts";
import type { Record } from "./cite.ts";
import type { CitedDocument } from "./cited-document.ts";

type Target = Extract<ReferenceTarget, { type: "item" }>;

/** Finds an item by the name in the braces of its heading, in this source or in another. */
export function citeItem(
  { file: key, id }: Target,
  place: Place,
  citing: CitedDocument,
  record: Record,
  report: Sink,
): Citation {
  const source = key === null ? null : record.sources.find((one) => one.key === key);
  if (key !== null && source === undefined) {
    if (record.complete) report(unknownFile(key, record, place));
    return outside;
  }
  const file = source?.file ?? citing.file;
  const document = record.documents.find((one) => one.file === file);
  // What could not be read of it was told already.
  if (document === undefined) return outside;
  if (id === null) return citationOfAll(document);
  const found = record.catalogue.withId(file, id);
  if (found !== null) return citationOf(found, citing);
  report(unknownId(id, document, record, place));
  return outside;
}

function unknownFile(key: string, { sources }: Record, place: Place): Problem {
  const near = nearMiss(
    key,
    sources.map((source) => source.key),
  );
  const write = message`Write the way from this file to the other, such as ../meetings/2019-10-24.md.`;
  return fault(
    message`The project has no file ${key} with minutes or a report.`,
    near === null ? write : message`Did you mean ${near}?`,
    place,
  );
}

function unknownId(id: string, document: CitedDocument, record: Record, place: Place): Problem {
  const near = nearMiss(id, record.catalogue.idsOf(document.file));
  const titled = findTitled(document.items, id);
  const where = place.file === document.file ? "this file" : "that file";
  const write = message`Write ${pasted(`{#${id}}`)} after the heading that is meant.`;
  return fault(
    message`No heading of ${own(where)} has the name ${id}.`,
    near !== null && !titled ? message`Did you mean ${near}?` : write,
    place,
  );
}

/** Whether an item has the words of the name for its title, and no name in braces. */
function findTitled(items: readonly Item<BorneNumber, DecisionIds>[], key: string): boolean {
  return items.some((item) => {
    return item.key === key || findTitled(wholeOf(item).items, key);
  });
}

function fault(found: Message, hint: Message, place: Place): Problem {
  return { rule: "unknown-reference", severity: "error", message: found, hint, place };
}
