import * as z from "zod";
import { interestKinds } from "../../meeting/event.ts";
import { each, filled, words } from "./texts.ts";

const ofPeople = () =>
  z.strictObject({ alone: filled(["names"]), timed: filled(["names", "time"]) });
const ofAll = () => z.strictObject({ alone: words, timed: filled(["time"]) });

/** What happened in the room. */
export const eventWords = () => ({
  events: z.strictObject({
    arrived: ofPeople(),
    left: ofPeople(),
    chair: ofPeople(),
    adjourned: ofAll(),
    resumed: ofAll(),
  }),
  interests: z.strictObject({
    declared: filled(["names", "interest"]),
    kinds: each([...interestKinds, "unsaid"]),
    in: filled(["item"]),
    nature: filled(["nature"]),
    dispensation: words,
    left: words,
    "left-dispensed": words,
    end: words,
  }),
});
