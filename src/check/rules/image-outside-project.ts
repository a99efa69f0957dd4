import { always, type StageRule } from "../rule.ts";

export const imageOutsideProject: StageRule = {
  id: "image-outside-project",
  guard: true,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "An image that is an address on the web, lies outside the folder of the project, or is a link that leads out of it.",
    why: "Minutes must be the same for as long as they are kept. A picture on a web page may change or go, and asking for it tells others what is being written; one elsewhere on a disk is not there for the next clerk, nor for whoever checks the record. safermk fetches nothing, and reads nothing outside the project.",
    fix: "Save the picture in a folder of the project, and write its path as it is found from the file of the minutes.",
    bad: `## Plan

![A plan of the site](https://www.example.org/plan.png)

The plan was noted.
`,
    good: `## Plan

![A plan of the site](../images/plan.png)

The plan was noted.
`,
  },
};
