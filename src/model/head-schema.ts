import * as z from "zod";
import { meetingKinds } from "../meeting/meeting.ts";
import { dateSchema, endSchema, nextMeetingSchema, timeSchema } from "./dates.ts";
import { yesNo } from "./yes-no.ts";

const words = z.string({ error: "words" });

/** The head of minutes, as far as this version understands it; attendance is read by itself. */
export const headSchema = z.strictObject({
  type: z.enum(["minutes"], { error: "minutes" }),
  body: z.string({ error: "the key of a body that stands under bodies: in safermk.yaml" }),
  kind: z.enum(meetingKinds, { error: `one of ${meetingKinds.join(", ")}` }).default("ordinary"),
  date: dateSchema,
  start: timeSchema.optional(),
  end: endSchema.optional(),
  place: words.optional(),
  chair: words.optional(),
  title: words.optional(),
  closing: words.optional(),
  // A wrong value is an error and not "no": what was meant to be private is never published.
  private: yesNo.default(false),
  attendance: z.unknown().optional(),
  "next-meeting": nextMeetingSchema.optional(),
  resumes: dateSchema.optional(),
  lettered: yesNo.default(false),
});
