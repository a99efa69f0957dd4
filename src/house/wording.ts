import * as z from "zod";
import { langSchema, later } from "../data/index.ts";
import { attendanceWords } from "./words/attendance-words.ts";
import { decisionWords } from "./words/decision-words.ts";
import { documentWords, reportWords, statusWords } from "./words/document-words.ts";
import { eventWords } from "./words/event-words.ts";
import { indexWords } from "./words/index-words.ts";
import { registerWords } from "./words/register-words.ts";
import { restrictedWords } from "./words/restricted-words.ts";
import { sourceWords } from "./words/source-words.ts";
import { starterWords } from "./words/starter-words.ts";
import { filled, labels, many, words } from "./words/texts.ts";
import { titleWords } from "./words/title-words.ts";

const unlabelled = { error: "a list of labels" };
/** Labels of a list by depth. */
const counted = (needed: readonly string[]) =>
  z.array(filled(needed, ["n", "a", "i"]), unlabelled).min(1, unlabelled);

/** Every word the compiler prints, and every word a rule looks for, as wording.yaml gives them. */
export const wordingSchema = later(() =>
  z.strictObject({
    /** The house that has what the file does not say; `likeOf` reads it. */
    like: z.string({ error: "the name of a house" }).optional(),
    lang: langSchema(),
    document: documentWords(),
    report: reportWords(),
    status: statusWords(),
    title: titleWords(),
    index: indexWords(),
    registers: registerWords(),
    starter: starterWords(),
    logo: filled([], ["body"]),
    closing: filled(["time"], ["weekday", "date"]),
    "closing-next-day": filled(["time", "date"], ["weekday"]),
    signature: z
      .strictObject({ lines: z.array(filled([], ["line"])), leaf: z.array(filled([], ["line"])) })
      .default({ lines: [], leaf: [] }),
    "held-in-private": words,
    restricted: restrictedWords(),
    attendance: attendanceWords(),
    items: z.strictObject({
      "bare-number": filled(["number"]),
      agenda: filled(["agenda"]).default(""),
      urgent: filled(["reason"]).default(""),
      // A number that no item bears any more.
      void: z.strictObject({ title: words, reason: filled(["reason"]) }),
    }),
    ...decisionWords(),
    ...eventWords(),
    tables: z.strictObject({ caption: words, totals: labels }),
    lists: z.strictObject({
      prose: counted(["n|a|i"]),
      // A house may leave the parts of a decision unnumbered: they keep their numbers in the data.
      decision: counted([]),
      bullet: words,
    }),
    joining: z.strictObject({
      comma: words,
      last: words,
      "last-before-vowel": words,
      vowels: words.default(""),
    }),
    ...sourceWords(),
    breaking: z
      .strictObject({ numbered: z.array(words), units: z.array(words) })
      .default({ numbered: [], units: [] }),
    rules: z.strictObject({
      that: many,
      outcomes: many,
      restricted: many,
      unpublished: many,
      clerk: many,
      closing: many,
      public: many,
    }),
  }),
);

export type Wording = Omit<z.infer<ReturnType<typeof wordingSchema>>, "like">;

/** What the model needs to know of how people are named. */
export type PeopleWords = Wording["people"];

/** What the model looks for in a source. */
export type SourceWords = Pick<Wording, "people" | "votes" | "tables" | "references" | "dates">;

/** The words that rules look for. */
export type RuleWords = Wording["rules"] & Pick<Wording, "dates" | "people" | "decisions">;
