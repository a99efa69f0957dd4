import * as z from "zod";
import { decisionKinds } from "../meeting/decision.ts";
import { interestKinds } from "../meeting/event.ts";
import { pollManners, voteChoices } from "../meeting/vote.ts";

/** Words as they are printed. */
export const words = z.string();
/** Words, or null where there are none. */
export const maybe = words.nullable();
/** "2020-01-30" */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** "14:00" */
export const time = z.string().regex(/^\d{2}:\d{2}$/);

/** Left out where no words are struck out. */
const struck = z
  .array(words)
  .describe("The words of the text that are struck out, in their order.")
  .optional();

const prose = z.strictObject({ type: z.literal("prose"), text: words, struck });

const list = z.strictObject({
  type: z.literal("list"),
  ordered: z.boolean(),
  get items() {
    return z.array(z.strictObject({ label: words, content: z.array(z.union([prose, list])) }));
  },
});

const quotation = z.strictObject({
  type: z.literal("quotation"),
  get content() {
    return z.array(z.union([prose, list, quotation]));
  },
});

const table = z.strictObject({
  type: z.literal("table"),
  caption: maybe,
  head: z.array(words),
  rows: z.array(z.array(words)),
  total: z.array(words).nullable(),
});

const figure = z.strictObject({ type: z.literal("figure"), alternative: words, caption: maybe });

const flow = z.array(z.union([prose, list, quotation, table, figure]));
const text = { text: z.array(words), struck, content: flow };
const cited = z.strictObject({ number: words, meeting: day.nullable() });
const task = { owner: z.array(words), due: maybe };

const motion = {
  moved: maybe,
  seconded: maybe,
  vote: z
    .strictObject({
      for: z.int().nullable(),
      against: z.int().nullable(),
      abstained: z.int().nullable(),
      manner: z.enum(pollManners).nullable(),
    })
    .nullable(),
};

/** Paragraphs of Schedule 12A, or the word for another ground. */
export const exemption = z.union([z.array(z.int()), z.enum(["act-1960", "confidential"])]);

const decision = z.strictObject({
  type: z.literal("decision"),
  id: words,
  kind: z.enum(decisionKinds),
  ...text,
  limbs: z.array(z.strictObject({ id: words, label: words, content: flow })),
  after: flow,
  ...motion,
  action: z.strictObject(task).nullable(),
  approves: z.array(day),
  excludesPublic: exemption.nullable(),
  readmitsPublic: z.boolean(),
  rescinds: z.array(cited),
  supersedes: z.array(cited),
  done: z.array(cited),
});

const happened = { type: z.literal("event"), text: maybe };

const published = [
  prose,
  list,
  quotation,
  table,
  figure,
  decision,
  z.strictObject({
    type: z.literal("amendment"),
    outcome: z.enum(["lost", "carried"]).nullable(),
    ...text,
    ...motion,
  }),
  z.strictObject({
    type: z.literal("vote"),
    rows: z.array(
      z.strictObject({
        choice: z.enum(voteChoices),
        label: words,
        text: words,
        names: z.array(words),
      }),
    ),
  }),
  z.strictObject({ type: z.literal("action"), ...text, ...task }),
  z.strictObject({
    type: z.literal("correction"),
    of: words,
    ofMeeting: day.nullable(),
    ...text,
    struck: z.array(words),
  }),
  z.strictObject({ type: z.literal("note"), date: day.nullable(), ...text }),
  z.strictObject({
    ...happened,
    event: z.enum(["arrived", "left", "chair"]),
    names: z.array(words),
    at: time.nullable(),
  }),
  z.strictObject({
    ...happened,
    event: z.enum(["adjourned", "resumed"]),
    at: time.nullable(),
  }),
  z.strictObject({
    ...happened,
    event: z.literal("interest"),
    names: z.array(words),
    kind: z.enum(interestKinds).nullable(),
    nature: maybe,
    left: z.boolean(),
    dispensation: z.boolean(),
    in: maybe,
  }),
] as const;

/** What stands under a heading, as data; a passage is in the restricted edition alone. */
export const content = z.array(
  z.union([
    ...published,
    z.strictObject({
      type: z.literal("restricted"),
      reason: exemption,
      content: z.array(z.union(published)),
    }),
  ]),
);
