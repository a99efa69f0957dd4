import { always, type StageRule } from "../rule.ts";

export const unknownBody: StageRule = {
  id: "unknown-body",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A head that names a body which safermk.yaml does not have.",
    why: "The body decides how the items are numbered and which record the minutes belong to.",
    fix: "Write the key of the body as it stands under `bodies:` in safermk.yaml.",
    from: "head",
    bad: "body: smkk\n",
    good: "body: smk\n",
  },
};
