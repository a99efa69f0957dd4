import type { NotDone, RecordChange } from "../compilation.ts";
import { compile } from "../compile.ts";
import { digestOf } from "../manifest.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { Refusal } from "../problem.ts";
import { readBytes } from "../read/index.ts";
import { recordOf, recordText } from "../record/index.ts";
import { judgedAt } from "./judged-at.ts";
import type { KeptRecord } from "./kept-records.ts";

export interface SignRequest {
  /** The minutes, as typed. */
  readonly file: string;
  readonly by: string;
  readonly on: CivilDate;
  /** The scan of the signed copy, as typed; null where the PDF as it is built was signed. */
  readonly pdf: string | null;
  /** The current folder: an absolute path. */
  readonly cwd: string;
}

export type SignResult =
  | {
      readonly type: "signed";
      readonly record: RecordChange;
      /** The signed copy below the project. */
      readonly copy: string;
      readonly digest: string;
    }
  | NotDone;

/** What keeps the signed copy of approved minutes, and says of them that they are signed. Nothing is written here. */
export async function signMinutes(request: SignRequest): Promise<SignResult> {
  const found = await judgedAt(request.file, request.cwd);
  if (found.type === "refused") return found;
  const { files, documents, records, problems, texts } = found.judged;
  if (problems.some(({ severity }) => severity === "error")) {
    return { type: "faulty", problems, sources: texts };
  }
  const asked = documents.filter(({ file }) => files.wanted.has(file));
  const [meeting] = asked;
  if (meeting?.type !== "minutes" || asked.length !== 1) return refused(noMinutes(request.file));
  const record = recordOf(meeting, records);
  const refusal = mayNotSign(meeting, request.on, record);
  if (refusal !== null || record === null) return refused(refusal ?? noRecord(request.file));
  const bytes = await signedBytes(request);
  if (!(bytes instanceof Uint8Array)) return refused(bytes);
  const name = record.name.replace(/\.json$/, ".signed.pdf");
  const digest = digestOf(bytes);
  const signed = { by: request.by, on: request.on, file: name, digest };
  return {
    type: "signed",
    copy: `record/${name}`,
    digest,
    record: {
      root: files.root,
      before: files.register?.text ?? null,
      files: [
        { path: `record/${name}`, content: bytes },
        { path: `record/${record.name}`, content: recordText({ ...record, signed }) },
      ],
    },
  };
}

/** The scan, or the PDF as it is built: the same bytes on any computer. */
async function signedBytes({ file, pdf, cwd }: SignRequest): Promise<Uint8Array | Refusal> {
  if (pdf !== null) {
    const bytes = await readBytes(pdf, cwd);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const isPdf = Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");
    return isPdf ? bytes : noPdf(pdf);
  }
  const result = await compile({ paths: [file], formats: ["pdf"], out: null, cwd });
  if (result.type === "refused") return result.refusal;
  const content = result.compilation.outputs[0]?.content;
  if (!(content instanceof Uint8Array)) throw new Error("Minutes without errors are built.");
  return content;
}

function mayNotSign(
  { status, date, standing, file }: NumberedMeeting,
  on: CivilDate,
  record: KeptRecord | null,
): Refusal | null {
  const { approval } = standing;
  if (status === "draft" || approval === null) return notApproved(file, status === "draft");
  if (record?.signed) return signedAlready(file, record.signed.by, record.signed.on);
  if (on < approval.date) {
    return {
      message: `The minutes of ${date.value} were approved on ${approval.date}, and cannot have been signed on ${on}.`,
      hint: "Mend the day behind --on.",
    };
  }
  return null;
}

function refused(refusal: Refusal): SignResult {
  return { type: "refused", refusal };
}

function notApproved(file: string, draft: boolean): Refusal {
  return {
    message: `${file} is ${draft ? "a draft" : "not approved yet"}, and minutes are signed when they are approved.`,
    hint: draft
      ? `Issue it first: safermk issue ${file}`
      : "Write approves=… with its day into the decision of the meeting that approved it, and issue the minutes of that meeting.",
  };
}

function signedAlready(file: string, by: string, on: CivilDate): Refusal {
  return {
    message: `${file} was signed by ${by} on ${on}, and a signed copy is never written over.`,
    hint: "Should the wrong copy have been kept, take it and the part signed out of record/ in git, as far as these were not published.",
  };
}

function noMinutes(file: string): Refusal {
  return {
    message: `${file} is not the minutes of one meeting.`,
    hint: "Name the file of the minutes, and the scan of the signed copy behind --pdf.",
  };
}

function noRecord(file: string): Refusal {
  return {
    message: `record/ does not have the words of ${file}.`,
    hint: `safermk issue ${file} writes them.`,
  };
}

function noPdf(pdf: string): Refusal {
  return {
    message: `${pdf} is not a PDF.`,
    hint: "Scan the signed minutes to PDF, and name that file behind --pdf.",
  };
}
