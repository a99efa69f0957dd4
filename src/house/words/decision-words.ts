import * as z from "zod";
import { decisionKinds } from "../../meeting/decision.ts";
import { pollManners, voteChoices } from "../../meeting/vote.ts";
import { each, filled, words } from "./texts.ts";

const owed = () =>
  z.strictObject({
    "owner-due": filled(["owner", "due"]),
    owner: filled(["owner"]),
    due: filled(["due"]),
  });

/** What was decided, and what is recorded beside it. */
export const decisionWords = () => ({
  decisions: each(decisionKinds),
  motions: z.strictObject({
    "moved-seconded": filled(["moved", "seconded"]),
    moved: filled(["moved"]),
    seconded: filled(["seconded"]),
    manners: each(pollManners),
    counts: z.strictObject({
      for: filled(["count"]),
      against: filled(["count"]),
      abstained: filled(["count"]),
    }),
    voted: filled(["manner"]),
    "voted-counted": filled(["manner", "counts"]),
    counted: filled(["counts"]),
  }),
  amendments: each(["lost", "carried", "unsaid"]),
  votes: z.strictObject({
    label: words,
    choices: each(voteChoices),
    row: filled(["choice", "names"]),
  }),
  actions: z.strictObject({
    label: words,
    "of-decision": owed(),
    "of-action": owed(),
    "by-day": filled(["date"], ["weekday"]),
    "by-next-meeting": words,
  }),
  // Numbers may restart: only with its date is it told which minute is meant.
  corrections: z.strictObject({ label: filled(["minute", "date"], ["weekday"]) }),
  notes: z.strictObject({ dated: filled(["date"], ["weekday"]), undated: words }),
});
