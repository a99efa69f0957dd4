import * as z from "zod";
import { later } from "../data/index.ts";
import { standardGroups } from "../meeting/attendance.ts";
import { decisionKinds } from "../meeting/decision.ts";
import { interestKinds } from "../meeting/event.ts";
import { meetingKinds } from "../meeting/meeting.ts";
import { pollManners, voteChoices } from "../meeting/vote.ts";

const words = z.string({ error: "words" });
const each = <Key extends string>(keys: readonly Key[]) => z.record(z.enum(keys), words);
/** What happened in the room at a time. */
const timedEvents = ["arrived", "left", "chair", "adjourned", "resumed"] as const;
const labels = z.array(words, { error: "a list of labels" }).min(1, { error: "a list of labels" });

/** Every word the compiler prints, and every word a rule looks for, as wording.yaml gives them. */
export const wordingSchema = later(() =>
  z.strictObject({
    lang: words,
    document: z.strictObject({
      title: words,
      subject: z.strictObject({ draft: words }),
      "running-head": words,
      "page-number": words,
      skip: words,
      contents: words,
      companions: words,
      formats: z.strictObject({ pdf: words, json: words }),
      attachment: words,
    }),
    report: z.strictObject({
      "running-head": z.strictObject({ period: words, date: words }),
      subject: words,
      skip: words,
      contents: words,
      companions: words,
      attachment: words,
      period: z.strictObject({ "one-month": words, "one-year": words, "several-years": words }),
      contact: z.strictObject({ telephone: words, email: words, web: words }),
    }),
    status: z.strictObject({
      draft: z.strictObject({ line: words, "line-without-numbers": words, mark: words }),
    }),
    title: z.strictObject({
      opening: each(meetingKinds),
      date: words,
      venue: words,
      "venue-prepositions": z.array(words),
      "bare-venue": words,
      start: words,
    }),
    closing: words,
    "closing-next-day": words,
    "held-in-private": words,
    attendance: z.strictObject({
      "in-the-chair": words,
      "one-in-the-chair": words,
      "chair-line": z.enum(["true", "false"]),
      groups: each(standardGroups),
      "group-label": words,
      "employer-label": words,
      entry: z.strictObject({
        post: words,
        affiliation: words,
        "post-affiliation": words,
        remote: words,
        reason: words,
        substitute: words,
      }),
      vacancies: z.strictObject({ one: words, several: words }),
    }),
    items: z.strictObject({ agenda: words.default(""), urgent: words.default("") }),
    decisions: each(decisionKinds),
    motions: z.strictObject({
      "moved-seconded": words,
      moved: words,
      seconded: words,
      manners: each(pollManners),
      counts: each(["for", "against", "abstained"]),
      voted: words,
      "voted-counted": words,
      counted: words,
    }),
    amendments: each(["lost", "carried", "unsaid"]),
    votes: z.strictObject({ label: words, choices: each(voteChoices), row: words }),
    actions: z.strictObject({
      label: words,
      "of-decision": each(["owner-due", "owner", "due"]),
      "of-action": each(["owner-due", "owner", "due"]),
      "by-day": words,
      "by-next-meeting": words,
    }),
    corrections: each(["label"]),
    notes: each(["dated", "undated"]),
    events: z.record(z.enum(timedEvents), each(["alone", "timed"])),
    interests: z.strictObject({
      declared: words,
      kinds: each([...interestKinds, "unsaid"]),
      in: words,
      nature: words,
      dispensation: words,
      left: words,
      "left-dispensed": words,
      end: words,
    }),
    tables: z.strictObject({ caption: words, totals: z.array(words).min(1) }),
    lists: z.strictObject({ prose: labels, decision: labels, bullet: words }),
    joining: z.strictObject({ comma: words, last: words }),
    dates: z.strictObject({
      day: words,
      months: z.array(words).length(12),
      weekdays: z.array(words).length(7),
      time: words,
      halves: z.array(words).length(2),
    }),
    people: z.strictObject({
      titles: z.record(words, words),
      "short-titles": z.record(words, words),
      and: words,
      nobody: z.array(words),
      "number-words": z.array(words),
      tens: z.array(words),
    }),
    references: z.strictObject({
      words: labels,
      plurals: labels,
      "small-words": z.array(words).default([]),
      "small-plurals": z.array(words).default([]),
      unless: labels,
      and: labels,
      dated: labels,
      ordinals: z.array(words),
      minute: words,
      "minute-dated": words,
      title: words,
      "title-dated": words,
      document: words,
    }),
    rules: z.strictObject({
      that: z.array(words),
      outcomes: z.array(words),
      restricted: z.array(words),
    }),
  }),
);

export type Wording = z.infer<ReturnType<typeof wordingSchema>>;

/** What the model needs to know of how people are named. */
export type PeopleWords = Wording["people"];

/** What the model looks for in a source. */
export type SourceWords = Pick<Wording, "people" | "votes" | "tables" | "references" | "dates">;

/** The words that rules look for. */
export type RuleWords = Wording["rules"] & Pick<Wording, "dates" | "people">;
