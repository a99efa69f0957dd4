import { always, type StageRule } from "../rule.ts";

export const noBreakSpaceInHead: StageRule = {
  id: "no-break-space-in-head",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A space that only looks like one, before or behind the hyphen or the colon of a line in a head or a project file; or a character there that cannot be seen.",
    why: "Word puts a no-break space where the space bar was pressed with Ctrl and Shift, and text copied from web pages is full of them. To a program it is a letter: `- K Gardner` is no entry of a list, and `place: Room 1` no key with a value. A character that cannot be seen makes two names of one.",
    fix: "Type the line again with the space bar, or paste the line that the problem shows.",
    from: "head",
    bad: "place:\u00a0Room 1.02\n",
    good: "place: Room\u00a01.02\n",
  },
};
