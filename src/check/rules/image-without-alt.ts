import { always, type StageRule } from "../rule.ts";

export const imageWithoutAlt: StageRule = {
  id: "image-without-alt",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "An image with nothing in its square brackets, or with the name of its file there.",
    why: "Who cannot see the picture is told what stands in the brackets, and nothing else. The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018 ask for it (WCAG 2.2, 1.1.1), and a PDF without it is not accessible (PDF/UA-1, 7.3), which is why this is an error.",
    fix: "Say in the square brackets what the image shows, in a sentence: what somebody would need to know to follow the minutes.",
    bad: `## Plan

![](../images/plan.png)

The plan was noted.
`,
    good: `## Plan

![A plan of the site, with the gate at its north end](../images/plan.png)

The plan was noted.
`,
  },
};
