import { always, type StageRule } from "../rule.ts";

export const restrictedTextInPublic: StageRule = {
  id: "restricted-text-in-public",
  guard: true,
  severity: always("error"),
  raisedBy: "scan",
  doc: {
    what: "A file for the public that holds words which stand only in restricted text.",
    why: "Restricted text leaves minutes before anything is made of them. Before a build writes its files it looks into each of them all the same: into text, attributes, comments, data, metadata and names. Exempt information that has been published cannot be taken back (sections 100A and 100I of the Local Government Act 1972).",
    fix: "Give a source whose name tells what is restricted another name. Words that may be public can be written in the public text, too. In all other cases do not publish the file; if safermk made it, this is a fault of safermk's own.",
    from: "files",
    bad: `# meetings/2020-01-30-fernhollow.md
private: true

## Lease

The rent that Mr Fernhollow asked for was noted.
`,
    good: `# meetings/2020-01-30-private.md
private: true

## Lease

The rent that Mr Fernhollow asked for was noted.
`,
  },
};
