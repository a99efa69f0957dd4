import { lines } from "../data/index.ts";
import { message, type Outcome, own, type Problem } from "../problem.ts";
import type { ProjectFiles, RecordText } from "../read/index.ts";
import { type MeetingRecord, readRecord } from "../record/index.ts";
import type { SourceText } from "../report/index.ts";

/** A record with the file that keeps it. */
export interface KeptRecord extends MeetingRecord {
  readonly file: string;
  readonly name: string;
}

export interface KeptRecords {
  readonly records: readonly KeptRecord[];
  /** The texts of files that are damaged, for the reports. */
  readonly texts: readonly SourceText[];
}

/** What `record/` of a project keeps; a file that stands alone has none. */
export function keptRecords(files: ProjectFiles): Outcome<KeptRecords> {
  const read = files.records.map(understood);
  const records = read.flatMap(({ record }) => record ?? []);
  return {
    value: {
      records,
      texts: read.flatMap(({ problems, text }) => (problems.length === 0 ? [] : [text])),
    },
    problems: [...read.flatMap(({ problems }) => problems), ...copiesAmong(records)],
  };
}

/** Two records of one meeting: a copy that somebody made, or a program that keeps folders alike. */
function copiesAmong(records: readonly KeptRecord[]): readonly Problem[] {
  const known = new Map<string, string>();
  return records.flatMap(({ meeting, file }): readonly Problem[] => {
    const key = [meeting.body, meeting.date, meeting.start].join(" ");
    const first = known.get(key);
    known.set(key, first ?? file);
    if (first === undefined) return [];
    return [
      {
        rule: "damaged-record",
        severity: "error",
        message: message`This file and ${own(first)} both keep the words of the meeting of ${own(meeting.date)}.`,
        hint: message`Keep the one that is in git, and take the copy out of record/.`,
        place: lines(file, "").place(0, 0),
      },
    ];
  });
}

interface Understood {
  readonly record: KeptRecord | null;
  readonly text: SourceText;
  readonly problems: readonly Problem[];
}

function understood({ name, file, text, problem }: RecordText): Understood {
  const shown = { file, text, restricted: [] };
  if (problem !== null) return { record: null, text: shown, problems: [problem] };
  const { value, problems } = readRecord(file, text);
  return { record: value && { ...value, file, name }, text: shown, problems };
}
