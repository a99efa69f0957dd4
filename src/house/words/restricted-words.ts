import * as z from "zod";
import { filled, words } from "./texts.ts";

/** The words of the edition that is not for the public. */
export const restrictedWords = () =>
  z.strictObject({
    mark: said(words),
    head: filled(["mark", "reasons"]),
    joint: words,
    notice: filled(["reasons"]),
    named: filled(["name"]),
    begins: filled(["reason"]),
    ends: said(filled([], ["reason"])),
    summary: words,
    reasons: z.strictObject({ short: reasonWords(), full: reasonWords() }),
  });

/** No house can leave out that something is not for the public, nor where it ends. */
const said = (text: typeof words) => text.refine((found) => /\S/.test(found), { error: "words" });

const reasonWords = () =>
  z.strictObject({
    paragraph: filled(["paragraphs"]),
    paragraphs: filled(["paragraphs"]),
    "act-1960": words,
    confidential: words,
    private: words,
  });
