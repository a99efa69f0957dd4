import type { SourceWords } from "../house/index.ts";
import type { Body } from "../meeting/body.ts";
import type { Parsed } from "../parse/index.ts";
import type { Sink } from "../problem.ts";
import { customsOf } from "./customs.ts";
import { ListOrder } from "./list-order.ts";
import { type ReadBody, readItems } from "./read-items.ts";
import type { Roster } from "./roster.ts";
import { textReader } from "./text-reader.ts";

/** Reads what stands below the head, whatever the head: all faults are told in one run. */
export function readBodyOf(
  { source, body: nodes }: Parsed,
  body: Body | undefined,
  roster: Roster,
  words: SourceWords,
  report: Sink,
): ReadBody {
  const { file, key } = source;
  const customs = customsOf(body);
  return readItems(nodes, {
    file,
    key,
    customs,
    words,
    roster,
    lists: { prose: new ListOrder(file, report), limbs: new ListOrder(file, report) },
    readText: textReader(source, customs, words),
    report,
  });
}
