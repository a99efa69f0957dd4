// Long, since every word of a house stands in one schema, as it does in one file.
import * as z from "zod";
import { langSchema, later } from "../data/index.ts";
import { standardGroups } from "../meeting/attendance.ts";
import { decisionKinds } from "../meeting/decision.ts";
import { interestKinds } from "../meeting/event.ts";
import { meetingKinds } from "../meeting/meeting.ts";
import { pollManners, voteChoices } from "../meeting/vote.ts";
import { indexWords } from "./index-words.ts";
import { each, filled, many, words } from "./texts.ts";

/** The house that has what the file does not say; `likeOf` reads it. */
const houseName = z.string({ error: "the name of a house" }).optional();
/** What happened in the room at a time. */
const timedEvents = ["arrived", "left", "chair", "adjourned", "resumed"] as const;
const labels = many.min(1, { error: "a list of words" });
const counted = z
  .array(filled("n", "a", "i"), { error: "a list of labels" })
  .min(1, { error: "a list of labels" });
const twelve = { error: "a list of the twelve months" };
const seven = { error: "a list of the seven days of the week" };
const two = { error: "a list of two: before noon, and after it" };
/** What can be said of the meeting itself. */
const ofMeeting = (...more: readonly string[]) => filled("body", "weekday", "date", ...more);

/** Every word the compiler prints, and every word a rule looks for, as wording.yaml gives them. */
export const wordingSchema = later(() =>
  z.strictObject({
    like: houseName,
    lang: langSchema(),
    document: z.strictObject({
      title: ofMeeting(),
      subject: z.strictObject({ draft: ofMeeting() }),
      "running-head": ofMeeting(),
      "page-number": filled("page", "pages"),
      skip: words,
      contents: words,
      companions: words,
      permalinks: z.strictObject({ item: filled("item"), decision: filled("decision") }),
      attachment: words,
      formats: z.strictObject({ pdf: words, text: words, json: words }),
      plain: z.strictObject({ deleted: words, link: words, figure: words, cell: words }),
      index: words,
    }),
    report: z.strictObject({
      "running-head": z.strictObject({ period: filled("body", "period"), date: ofMeeting() }),
      subject: filled("body"),
      skip: words,
      contents: words,
      companions: words,
      attachment: words,
      period: each(
        ["one-month", "one-year", "several-years"],
        filled("month", "yyyy", "lastmonth", "lastyyyy"),
      ),
      contact: z.strictObject({
        telephone: filled("telephone"),
        email: filled("email"),
        web: filled("web"),
      }),
    }),
    status: z.strictObject({
      draft: z.strictObject({
        line: words,
        "line-without-numbers": words,
        mark: words,
        listed: words,
      }),
    }),
    title: z.strictObject({
      opening: each(meetingKinds, ofMeeting("noun")),
      date: ofMeeting("noun"),
      venue: ofMeeting("noun", "venue"),
      "venue-prepositions": many,
      "bare-venue": ofMeeting("noun", "venue"),
      start: ofMeeting("noun", "venue", "time"),
    }),
    index: indexWords(),
    logo: filled("body"),
    closing: filled("time", "weekday", "date"),
    "closing-next-day": filled("time", "weekday", "date"),
    signature: z
      .strictObject({ lines: z.array(filled("line")), leaf: z.array(filled("line")) })
      .default({ lines: [], leaf: [] }),
    "held-in-private": words,
    attendance: z.strictObject({
      "in-the-chair": words,
      "one-in-the-chair": filled("name"),
      "chair-line": z.enum(["true", "false"], { error: "true or false" }),
      groups: each(standardGroups),
      "group-label": filled("group"),
      "employer-label": filled("employer"),
      entry: z.strictObject({
        post: filled("post"),
        affiliation: filled("affiliation"),
        "post-affiliation": filled("post", "affiliation"),
        remote: words,
        reason: filled("reason"),
        substitute: filled("substitute"),
      }),
      vacancies: each(["one", "several"], filled("n")),
    }),
    items: z.strictObject({
      "bare-number": filled("number"),
      agenda: filled("agenda").default(""),
      urgent: filled("reason").default(""),
    }),
    decisions: each(decisionKinds),
    motions: z.strictObject({
      "moved-seconded": filled("moved", "seconded"),
      moved: filled("moved"),
      seconded: filled("seconded"),
      manners: each(pollManners),
      counts: each(["for", "against", "abstained"], filled("count")),
      voted: filled("manner"),
      "voted-counted": filled("manner", "counts"),
      counted: filled("counts"),
    }),
    amendments: each(["lost", "carried", "unsaid"]),
    votes: z.strictObject({
      label: words,
      choices: each(voteChoices),
      row: filled("choice", "names"),
    }),
    actions: z.strictObject({
      label: words,
      "of-decision": each(["owner-due", "owner", "due"], filled("owner", "due")),
      "of-action": each(["owner-due", "owner", "due"], filled("owner", "due")),
      "by-day": filled("weekday", "date"),
      "by-next-meeting": words,
    }),
    corrections: each(["label"], filled("minute", "weekday", "date")),
    notes: each(["dated", "undated"], filled("weekday", "date")),
    events: z.record(z.enum(timedEvents), each(["alone", "timed"], filled("names", "time"))),
    interests: z.strictObject({
      declared: filled("names", "interest"),
      kinds: each([...interestKinds, "unsaid"]),
      in: filled("item"),
      nature: filled("nature"),
      dispensation: words,
      left: words,
      "left-dispensed": words,
      end: words,
    }),
    tables: z.strictObject({ caption: words, totals: labels }),
    lists: z.strictObject({ prose: counted, decision: counted, bullet: words }),
    joining: z.strictObject({
      comma: words,
      last: words,
      "last-before-vowel": words,
      vowels: words.default(""),
    }),
    dates: z.strictObject({
      day: filled("d", "month", "yyyy"),
      months: z.array(words, twelve).length(12, twelve),
      weekdays: z.array(words, seven).length(7, seven),
      time: filled("h", "hh", "mm", "half"),
      halves: z.array(words, two).length(2, two),
    }),
    breaking: z
      .strictObject({ numbered: z.array(words), units: z.array(words) })
      .default({ numbered: [], units: [] }),
    people: z.strictObject({
      titles: z.record(words, words),
      "short-titles": z.record(words, words),
      courtesies: z.array(words).default([]),
      "no-names": z.array(words).default([]),
      and: labels,
      nobody: many,
      "number-words": many,
      tens: many,
    }),
    references: z.strictObject({
      words: labels,
      plurals: labels,
      "small-words": many.default([]),
      "small-plurals": many.default([]),
      unless: labels,
      and: labels,
      dated: labels,
      ordinals: many,
      minute: filled("number"),
      "minute-dated": filled("number", "weekday", "date"),
      title: filled("title"),
      "title-dated": filled("title", "weekday", "date"),
      document: filled("weekday", "date"),
    }),
    rules: z.strictObject({
      that: many,
      outcomes: many,
      restricted: many,
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
export type RuleWords = Wording["rules"] & Pick<Wording, "dates" | "people">;
