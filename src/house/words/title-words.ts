import * as z from "zod";
import { meetingKinds } from "../../meeting/meeting.ts";
import { filled, many } from "./texts.ts";

/** What can be said of the meeting itself in any part of its title. */
const meeting = ["body", "noun", "weekday", "date"];

/** The title sentence, part by part: each has the fact that it is there for. */
export const titleWords = () =>
  z.strictObject({
    opening: z.record(z.enum(meetingKinds), filled(["body|noun"], meeting)),
    date: filled(["date"], meeting),
    venue: filled(["venue"], meeting),
    "venue-prepositions": many,
    "bare-venue": filled(["venue"], meeting),
    start: filled(["time"], [...meeting, "venue"]),
  });
