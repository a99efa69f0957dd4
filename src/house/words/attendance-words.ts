import * as z from "zod";
import { standardGroups } from "../../meeting/attendance.ts";
import { each, filled, words } from "./texts.ts";

/** Who was there: the lists, and what stands behind a name. */
export const attendanceWords = () =>
  z.strictObject({
    "in-the-chair": words,
    "one-in-the-chair": filled(["name"]),
    "chair-line": z.enum(["true", "false"], { error: "true or false" }),
    groups: each(standardGroups),
    "group-label": filled(["group"]),
    "employer-label": filled(["employer"]),
    entry: z.strictObject({
      post: filled(["post"]),
      affiliation: filled(["affiliation"]),
      "post-affiliation": filled(["post", "affiliation"]),
      remote: words,
      reason: filled(["reason"]),
      substitute: filled(["substitute"]),
    }),
    vacancies: z.strictObject({ one: filled([], ["n"]), several: filled(["n"]) }),
  });
