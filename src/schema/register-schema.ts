import * as z from "zod";
import { decisionKinds } from "../meeting/decision.ts";
import { day, maybe, words } from "./content-schema.ts";
import { minutesDataSchema } from "./data-schema.ts";

const body = z.strictObject({ key: words, name: words });
const status = minutesDataSchema.shape.status.nullable().describe("Null for a report.");

const spot = {
  minute: maybe.describe("As it is cited; null where the item bears no number."),
  date: day,
  page: words.describe("The way from the register to the place in the minutes."),
};

const place = { body, ...spot, status, title: maybe };

/** The register of decisions: safermk/decisions/1. */
export const decisionsDataSchema = z.strictObject({
  schema: z.literal("safermk/decisions/1"),
  decisions: z.array(
    z.strictObject({
      ...place,
      kind: z.enum(decisionKinds),
      text: words,
      state: z.enum(["in-force", "superseded", "rescinded", "not-carried"]),
      by: z.strictObject(spot).nullable(),
    }),
  ),
});

/** The register of actions: safermk/actions/1. */
export const actionsDataSchema = z.strictObject({
  schema: z.literal("safermk/actions/1"),
  actions: z.array(
    z.strictObject({
      ...place,
      text: words,
      owner: z.array(words),
      due: z.union([day, z.literal("next-meeting")]).nullable(),
      state: z.enum(["open", "done"]),
      done: z.strictObject(spot).nullable(),
      lastHeardOf: z.strictObject(spot).nullable(),
    }),
  ),
});

const count = z.int().nonnegative();

/** The register of attendance: safermk/attendance/1. */
export const attendanceDataSchema = z.strictObject({
  schema: z.literal("safermk/attendance/1"),
  years: z.array(
    z.strictObject({
      body,
      year: words.describe('As the body counts its years: "2020" or "2019-20".'),
      meetings: z.array(z.strictObject({ date: day, status, page: words })),
      people: z.array(
        z.strictObject({
          name: words,
          possible: count,
          present: count,
          apologies: count,
          absent: count,
        }),
      ),
    }),
  ),
});
