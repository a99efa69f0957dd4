import { always, type StageRule } from "../rule.ts";

export const numberReused: StageRule = {
  id: "number-reused",
  guard: true,
  severity: always("error"),
  raisedBy: "number",
  doc: {
    what: "A number that another item of the same series bears already.",
    why: "A minute is cited by its number for years. Where two items bear the same, nobody can tell which one was meant.",
    fix: "Give each item its own number: leave `number` out, and safermk gives the next. If the record as it was published has the number twice, say so with `waived` and the reason.",
    from: "body",
    bad: '## Minutes of the last meeting\n\nThey were agreed.\n\n## Budget {number="SMK25"}\n\nIt was noted.\n',
    good: '## Minutes of the last meeting\n\nThey were agreed.\n\n## Budget {number="SMK25" waived="so in the signed minutes"}\n\nIt was noted.\n',
  },
};
