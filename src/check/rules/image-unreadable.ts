import { always, type StageRule } from "../rule.ts";

export const imageUnreadable: StageRule = {
  id: "image-unreadable",
  guard: false,
  severity: always("error"),
  raisedBy: "read",
  doc: {
    what: "An image that cannot be shown: there is no such file, it is neither PNG nor JPEG, it is damaged, too large (10 MB, or 50 million points), or in the four inks of printers (CMYK).",
    why: "A picture that some programs show and others do not would be missing from the record of some readers. PNG and JPEG are shown by all, and may stand in a PDF that is kept for good (PDF/A, ISO 19005-3).",
    fix: "Look at the spelling of the path, capitals too. Else open the picture in an image program and save it as PNG or JPEG, in RGB colours.",
    bad: `## Plan

![A plan of the site](../images/plam.png)

The plan was noted.
`,
    good: `## Plan

![A plan of the site](../images/plan.png)

The plan was noted.
`,
  },
};
