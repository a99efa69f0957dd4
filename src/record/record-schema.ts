import * as z from "zod";
import { later } from "../data/index.ts";
import { dateSchema, timeSchema } from "../model/index.ts";
import { type Line, type LineKind, lineKinds } from "./line.ts";
import type { MeetingRecord } from "./meeting-record.ts";

const words = () => z.string({ error: "words in double quotes" });
const known: ReadonlySet<string> = new Set(lineKinds);

/** What a line says first is what it is; all else are facts of it. */
const lineSchema = () =>
  z
    .record(z.string(), words(), { error: "a line of the record" })
    .transform((entries, context): Line => {
      const [[kind, text] = ["", ""], ...facts] = Object.entries(entries);
      if (known.has(kind)) {
        return { kind: kind as LineKind, words: text, facts: Object.fromEntries(facts) };
      }
      context.addIssue({ code: "custom", message: "a line of the record" });
      return z.NEVER;
    });

const linesSchema = () => {
  const error = "a list of what was said";
  return z.array(lineSchema(), { error }).min(1, { error });
};

/** As JSON a number, and as text where every value is read as such. */
const versionSchema = () =>
  z.preprocess(
    (version) => (version === undefined ? version : String(version)),
    z.literal("1", { error: "1" }),
  );

const meetingSchema = () =>
  z.strictObject(
    { body: words(), date: dateSchema, start: timeSchema.optional() },
    { error: "body and date of the meeting" },
  );

/** The form of a file in `record/`; its version is looked at before. */
export const recordSchema = later(() =>
  z
    .strictObject({
      version: versionSchema(),
      meeting: meetingSchema(),
      issued: z.strictObject({ on: dateSchema, words: linesSchema() }),
      approved: z
        .strictObject({
          at: dateSchema,
          minute: words().optional(),
          words: z.union([z.literal(asIssued), linesSchema()]),
        })
        .optional(),
      signed: z
        .strictObject({ by: words(), on: dateSchema, file: copyName(), digest: digest() })
        .optional(),
    })
    .transform(
      ({ meeting, issued, approved, signed }): MeetingRecord => ({
        meeting: { ...meeting, start: meeting.start ?? null },
        issued,
        approved:
          approved === undefined
            ? null
            : {
                at: approved.at,
                minute: approved.minute ?? null,
                words: approved.words === asIssued ? null : approved.words,
              },
        signed: signed ?? null,
      }),
    ),
);

export const asIssued = "as issued";

function digest() {
  return z
    .string({ error: "a digest" })
    .regex(/^[0-9a-f]{64}$/, { error: "a digest of 64 figures and letters a to f" });
}

/** A file beside the record, and no way to another folder. */
function copyName() {
  const error = "the name of a PDF in record/";
  return z.string({ error }).regex(/^[^/\\:]+\.pdf$/, { error });
}
