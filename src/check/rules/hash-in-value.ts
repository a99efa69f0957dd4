import { always, type StageRule } from "../rule.ts";

export const hashInValue: StageRule = {
  id: "hash-in-value",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A # after words on a line of the head.",
    why: "To YAML, in which the head is written, everything from a space and # on is a remark: the words after it would be lost without a sign.",
    fix: "If the words belong to the value, put the whole value in double quotes. If they are a remark, give it a line of its own that begins with #.",
    from: "head",
    bad: "place: Meeting Room #3\n",
    good: 'place: "Meeting Room #3"\n',
  },
};
