import type { Line } from "./line.ts";
import type { MeetingRecord } from "./meeting-record.ts";
import { asIssued } from "./record-schema.ts";

type Entries = Readonly<Record<string, string | null>>;

/**
 * Writes a record as JSON, a line for each thing that was said, so that git shows a change of words where
 * it is and a person can read the file as it is. The same record gives the same bytes.
 */
export function recordText({ meeting, issued, approved, signed }: MeetingRecord): string {
  const { body, date, start } = meeting;
  const parts = [
    `"version": 1`,
    `"meeting": ${onOneLine({ body, date, start })}`,
    `"issued": ${part({ on: issued.on }, issued.words)}`,
    ...(approved === null
      ? []
      : [`"approved": ${part({ at: approved.at, minute: approved.minute }, approved.words)}`]),
    ...(signed === null ? [] : [`"signed": ${onOneLine({ ...signed })}`]),
  ];
  return `{\n${parts.map((text) => `  ${text}`).join(",\n")}\n}\n`;
}

function part(facts: Entries, lines: readonly Line[] | null): string {
  const words = lines === null ? JSON.stringify(asIssued) : list(lines);
  const own = Object.entries(facts).flatMap(([name, fact]) =>
    fact === null ? [] : [`${JSON.stringify(name)}: ${JSON.stringify(fact)}`],
  );
  const entries = [...own, `"words": ${words}`];
  return `{\n${entries.map((text) => `    ${text}`).join(",\n")}\n  }`;
}

function list(lines: readonly Line[]): string {
  const each = lines.map(({ kind, words, facts }) => onOneLine({ [kind]: words, ...facts }));
  return `[\n${each.map((text) => `      ${text}`).join(",\n")}\n    ]`;
}

function onOneLine(entries: Entries): string {
  const each = Object.entries(entries).flatMap(([name, text]) =>
    text === null ? [] : [`${JSON.stringify(name)}: ${JSON.stringify(text)}`],
  );
  return `{ ${each.join(", ")} }`;
}
