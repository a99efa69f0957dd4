import type { Outcome } from "../problem.ts";
import { damageIn } from "./damage-in.ts";
import type { MeetingRecord } from "./meeting-record.ts";
import { recordSchema } from "./record-schema.ts";
import { recordText } from "./record-text.ts";

/**
 * Reads a file of `record/`; null, with problems that tell where, where it is not as safermk wrote it.
 * `file` is its path as people are shown it.
 */
export function readRecord(file: string, text: string): Outcome<MeetingRecord | null> {
  // An editor or git may have changed the ends of lines, and nothing else.
  const even = text.replace(/^\ufeff/, "").replace(/\r\n/g, "\n");
  const found = fastRead(even);
  if (found !== null && recordText(found) === even) return { value: found, problems: [] };
  const problems = damageIn(file, even);
  return { value: problems.length === 0 ? found : null, problems };
}

/** Null where it takes a closer look. */
function fastRead(text: string): MeetingRecord | null {
  try {
    const read = recordSchema().safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
