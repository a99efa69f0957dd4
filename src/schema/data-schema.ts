import * as z from "zod";
import { meetingKinds } from "../meeting/meeting.ts";
import { content, day, exemption, maybe, time, words } from "./content-schema.ts";

// The data that a build writes, as others may rely on it. The test of it is every example and case.

/** What only the restricted edition has. */
const edition = {
  edition: z
    .literal("restricted")
    .optional()
    .describe("Only of an edition that is not for the public."),
  mark: words.optional(),
  notice: words.optional().describe("Why it is not for the public, in words."),
  reasons: z.array(z.union([exemption, z.literal("private")])).optional(),
};

const item = z.strictObject({
  number: maybe,
  label: maybe,
  title: words,
  agenda: maybe,
  urgent: maybe,
  restricted: z.boolean(),
  reason: exemption.optional().describe("Why it is not for the public; in the restricted edition."),
  summary: content.optional().describe("What the public is told; in the restricted edition."),
  content,
  get items() {
    return z.array(item);
  },
  after: content,
  void: words.optional().describe("Why no item bears its number any more."),
});

const person = z.strictObject({
  name: words,
  affiliation: maybe,
  employer: maybe,
  chair: z.boolean(),
  prints: words.optional(),
  post: maybe.optional(),
  remote: z.boolean().optional(),
  reason: maybe.optional(),
  substitute: maybe.optional(),
  arrived: z.boolean().optional(),
});

const body = z.strictObject({ key: words, name: words });

const minute = z.strictObject({ minute: maybe, meeting: day });

/** The data of minutes: safermk/minutes/1. */
export const minutesDataSchema = z.strictObject({
  schema: z.literal("safermk/minutes/1"),
  type: z.literal("minutes"),
  ...edition,
  body,
  status: z
    .enum(["draft", "issued", "approved", "signed"])
    .describe("How far the minutes have come: only the numbers of a draft may still move."),
  approved: minute.optional().describe("The minute by which a later meeting approved them."),
  signed: z.strictObject({ by: words, on: day }).optional(),
  corrected: z
    .array(z.strictObject({ number: words, by: minute }))
    .optional()
    .describe("What of them later minutes have corrected."),
  kind: z.enum(meetingKinds),
  private: z.boolean(),
  date: day,
  start: time.nullable(),
  end: z
    .string()
    .regex(/^(\d{4}-\d{2}-\d{2}T)?\d{2}:\d{2}$/)
    .nullable(),
  place: maybe,
  chair: maybe,
  attendance: z.array(
    z.strictObject({
      group: words,
      heading: words,
      voting: z.boolean(),
      vacancies: z.int().optional(),
      people: z.array(person),
      others: z.array(words),
      publicCount: z.int().nullable(),
    }),
  ),
  before: content,
  items: z.array(item),
  nextMeeting: maybe,
});

const month = z.string().regex(/^\d{4}-\d{2}$/);

/** The data of a report: safermk/report/1. */
export const reportDataSchema = z.strictObject({
  schema: z.literal("safermk/report/1"),
  type: z.literal("report"),
  ...edition,
  body,
  title: words,
  subtitle: maybe,
  period: z.strictObject({ from: month, to: month }).nullable(),
  date: day.nullable(),
  before: content,
  items: z.array(item),
  formatsStatement: maybe,
  contact: z
    .strictObject({
      name: maybe,
      address: z.array(words),
      telephone: maybe,
      email: maybe,
      web: maybe,
    })
    .nullable(),
});
