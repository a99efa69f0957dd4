import { isDeepStrictEqual } from "node:util";
import type { RecordChange, RecordFile } from "../compilation.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { MinuteOf } from "../meeting/standing.ts";
import {
  type MeetingRecord,
  recordedLines,
  recordName,
  recordOf,
  recordText,
} from "../record/index.ts";
import { type Register, registerName, registerText } from "../register/index.ts";
import { approvalsIn } from "../standing/index.ts";
import type { JudgedProject } from "./judged-project.ts";
import type { KeptRecord } from "./kept-records.ts";

/**
 * What a run writes into the record: the register and all that belongs to it, in one step, before any output.
 * Where nothing of it changes it is no file: what a run that was killed has left is then settled.
 */
export function recordFiles(judged: JudgedProject): RecordChange {
  const { files, numbered } = judged;
  const before = files.register?.text ?? null;
  const content = registerText(numbered.register);
  const same = content === before?.replaceAll("\r\n", "\n");
  // The register comes first: once it is in its place the meeting is issued, whatever stops the run.
  const register = same ? [] : [{ path: registerName, content }];
  return { root: files.root, before, files: [...register, ...wordFiles(judged)] };
}

/**
 * The words of meetings that are issued, and of those that they approve. One that was issued and has no record, since
 * that run was cut off, gets it.
 */
function wordFiles({ numbered, setting, records }: JudgedProject): readonly RecordFile[] {
  const several = (setting.project?.bodies.size ?? 0) > 1;
  const kept = [...records];
  const written = new Map<string, KeptRecord>();
  const put = (record: KeptRecord) => {
    const known = kept.findIndex(({ name }) => name === record.name);
    if (known < 0) kept.push(record);
    else kept[known] = record;
    written.set(record.name, record);
  };
  const changed = numbered.changes.flatMap(({ does, meeting: { file } }) => {
    const meeting = numbered.value.find((one) => one.file === file);
    return meeting === undefined || meeting.status === "draft" ? [] : [{ does, meeting }];
  });
  for (const { does, meeting } of changed) {
    const known = ownRecord(meeting, numbered.value, kept);
    if (known === null) {
      const record = recordFor(meeting, numbered.register);
      const name = recordName(record.meeting, several, new Set(kept.map((one) => one.name)));
      put({ ...record, name, file: `record/${name}` });
    } else if (does === "renumber" && known.approved === null) {
      put({ ...known, issued: { on: known.issued.on, words: recordedLines(meeting) } });
    }
  }
  const named = new Set(changed.map(({ meeting }) => meeting));
  for (const record of approvedBy(named, numbered.value, kept)) put(record);
  return [...written].map(([name, record]) => ({
    path: `record/${name}`,
    content: recordText(record),
  }));
}

/** The record of a meeting, and not that of another of its day, which may be the only one yet. */
function ownRecord(
  meeting: NumberedMeeting,
  meetings: readonly NumberedMeeting[],
  kept: readonly KeptRecord[],
): KeptRecord | null {
  const record = recordOf(meeting, kept);
  const isOthers = meetings.some(
    ({ body, date, start }) =>
      body === meeting.body &&
      date.value === meeting.date.value &&
      start?.value !== meeting.start?.value &&
      start?.value === (record?.meeting.start ?? undefined),
  );
  return isOthers ? null : record;
}

function recordFor(meeting: NumberedMeeting, register: Register): MeetingRecord {
  const { body, date, start } = meeting;
  const ofDay = [...register.numbers, ...register.meetings].filter(
    (one) => one.body === body.key && one.meeting.slice(0, 10) === date.value,
  );
  const entry = ofDay.find((one) => one.meeting.slice(11) === start?.value) ?? ofDay[0];
  return {
    meeting: { body: body.key, date: date.value, start: start?.value ?? null },
    issued: { on: entry?.issued ?? date.value, words: recordedLines(meeting) },
    approved: null,
    signed: null,
  };
}

/**
 * The records of minutes that others approve, with their words as they stand now. `named` are those that the run is
 * about: one of the two that belong together.
 */
function approvedBy(
  named: ReadonlySet<NumberedMeeting>,
  meetings: readonly NumberedMeeting[],
  kept: readonly KeptRecord[],
): readonly KeptRecord[] {
  const issued = meetings.filter(({ status }) => status !== "draft");
  return issued.flatMap((approving) =>
    approvalsIn(approving).flatMap(({ of, by }) =>
      issued
        .filter(({ body, date }) => body === approving.body && date.value === of.value)
        .filter((approved) => named.has(approving) || named.has(approved))
        .flatMap((approved) => approvedRecord(approved, by, kept)),
    ),
  );
}

function approvedRecord(
  approved: NumberedMeeting,
  by: MinuteOf,
  kept: readonly KeptRecord[],
): readonly KeptRecord[] {
  const record = recordOf(approved, kept);
  if (record === null || record.approved !== null) return [];
  const words = recordedLines(approved);
  const same = isDeepStrictEqual(words, record.issued.words);
  return [{ ...record, approved: { at: by.date, minute: by.prints, words: same ? null : words } }];
}
