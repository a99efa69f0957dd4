import * as z from "zod";
import { decisionKinds } from "../../meeting/decision.ts";
import { each, filled, words } from "./texts.ts";

const columns = [
  "body",
  "year",
  "minute",
  "date",
  "status",
  "item",
  "kind",
  "decision",
  "action",
  "owner",
  "due",
  "state",
  "heard",
  "name",
  "possible",
  "present",
  "apologies",
  "absent",
  "link",
] as const;

/** The words of the registers of decisions, actions and attendance. */
export const registerWords = () =>
  z.strictObject({
    heading: words,
    skip: words,
    companions: words,
    csv: words,
    titles: each(["decisions", "actions", "attendance"]),
    columns: each(columns),
    kinds: each(decisionKinds),
    states: z.strictObject({
      "in-force": words,
      superseded: filled(["minute"]),
      rescinded: filled(["minute"]),
      "not-carried": words,
    }),
    actions: z.strictObject({
      open: words,
      done: filled(["minute"]),
      heard: filled(["minute"]),
      "next-meeting": words,
    }),
    meetings: filled(["dates"]),
  });
