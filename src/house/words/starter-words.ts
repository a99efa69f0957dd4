import * as z from "zod";
import { filled, words } from "./texts.ts";

const item = z.strictObject({ title: words });

/** What minutes begin with before a meeting. */
export const starterWords = () =>
  z.strictObject({
    apologies: item,
    interests: item,
    minutes: z.strictObject({
      title: words,
      one: filled(["date"], ["weekday"]),
      several: filled(["dates"]),
    }),
    "matters-arising": item,
    "next-meeting": item,
    action: filled(["minute", "words"]),
  });
