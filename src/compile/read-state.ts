import { dirname, relative, sep } from "node:path";
import type { NotDone } from "../compilation.ts";
import type { Wording } from "../house/index.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { Refusal } from "../problem.ts";
import { type ProjectFiles, readProjectFiles, readRevision } from "../read/index.ts";
import { numberAll } from "./number-all.ts";
import { readSetting } from "./read-setting.ts";
import { mayBeMeeting, type Understood, understand } from "./understand.ts";

/** Minutes as they are in a file, or were in a revision of git. */
export interface StateNamed {
  /** An absolute path. */
  readonly path: string;
  /** Null for the file as it is. */
  readonly revision: string | null;
  /** As people are shown it. */
  readonly name: string;
}

/** Minutes in one of the states that are compared. */
export interface State {
  readonly name: string;
  readonly meeting: NumberedMeeting;
  /** The words of clerk's notes and comments. */
  readonly remarks: string;
  readonly files: ProjectFiles;
  readonly wording: Wording;
}

export type ReadState = { readonly type: "read"; readonly state: State } | NotDone;

/** Reads minutes in one state, with the numbers that they bear among the others of their project. */
export async function readState(named: StateNamed, cwd: string): Promise<ReadState> {
  const found = await filesOf(named, cwd);
  if ("type" in found) return found;
  const { files, file } = found;
  const setting = await readSetting(files);
  const understood = files.sources.map((source) => understand(source, setting));
  const own = understood.find(({ text }) => text.file === file);
  const problems = [...files.problems, ...setting.problems, ...(own?.problems ?? [])];
  const faults = problems.filter(({ severity, place }) => {
    return severity === "error" && (place.file === file || own?.document === null);
  });
  const sources = understood.map(({ text }) => text);
  if (faults.length > 0) return { type: "faulty", problems: faults, sources };
  const meeting = numbered(understood, files, file);
  const wording = setting.houseOf(meeting?.body.key ?? null)?.wording;
  if (own === undefined || meeting === null || wording === undefined) {
    return refused(noMinutes(named.name));
  }
  const { remarks } = own;
  return { type: "read", state: { name: named.name, meeting, remarks, files, wording } };
}

function numbered(
  understood: readonly Understood[],
  files: ProjectFiles,
  file: string,
): NumberedMeeting | null {
  const complete = files.problems.length === 0 && !understood.some(mayBeMeeting);
  const meetings = understood
    .flatMap(({ document }) => document ?? [])
    .filter((document) => document.type === "minutes");
  const { value } = numberAll(meetings, files, complete, null);
  return value.find((meeting) => meeting.file === file) ?? null;
}

type Found =
  | { readonly files: ProjectFiles; readonly file: string }
  | Exclude<ReadState, { type: "read" }>;

/** The project with the file as it was in the place of the file as it is. */
async function filesOf({ path, revision, name }: StateNamed, cwd: string): Promise<Found> {
  const here = await readProjectFiles([path], null, cwd);
  const read =
    here.type === "refused" && revision !== null
      ? await readProjectFiles([dirname(path)], null, cwd)
      : here;
  if (read.type === "refused") return read;
  const files = read.type === "alone" ? read.each[0] : read.files;
  if (files === undefined) throw new Error("A file that was asked for is read.");
  const own = here.type === "refused" ? null : ([...files.wanted][0] ?? null);
  if (revision === null) return { files, file: own ?? name };
  const was = await readRevision(revision, path, name, cwd);
  if (was.type === "refused") return was;
  if (was.problem !== null) return { type: "faulty", problems: [was.problem], sources: [] };
  const others = files.sources.filter(({ file }) => file !== own);
  const key = relative(files.root, path).split(sep).join("/");
  const source = { file: name, key, text: was.text };
  return { files: { ...files, sources: [...others, source] }, file: name };
}

function refused(refusal: Refusal): ReadState {
  return { type: "refused", refusal };
}

function noMinutes(name: string): Refusal {
  return {
    message: `${name} is no minutes: what is compared are the words of meetings.`,
    hint: "Give the path of minutes: a file whose head says type: minutes.",
  };
}
