import { expect, test } from "vitest";
import { compileFiles, type Files } from "../rules/compile-files.ts";
import { isDocument } from "../support/is-document.ts";

const config =
  'bodies:\n  one:\n    name: One\n    numbering: { format: "O{n}", first: { number: 25, meeting: 2024-01-02 } }\n';

function minutes(date: string): string {
  return `---\ntype: minutes\nbody: one\ndate: ${date}\nchair: A Smith\nattendance:\n  present:\n    - A Smith\n---\n\n## Budget\n\nNoted.\n`;
}

async function told(files: Files) {
  const { problems, outputs } = await compileFiles({ "safermk.yaml": config, ...files }, ["json"]);
  return {
    problems: problems.map(({ rule, place }) => `${place.file}:${place.start.line} ${rule}`),
    outputs: outputs.filter(isDocument).length,
  };
}

const later = { "meetings/2024-03-05.md": minutes("2024-03-05") };

// What stands behind the link may be the meeting that is missed: that it is missing is not told, too.
test.each([
  ["a file", "meetings/2024-01-02.md", "/elsewhere/2024-01-02.md"],
  ["a folder", "old", ".."],
  ["a folder that is not read in its own place", "old", "_kept"],
])("a link to %s leaves the record incomplete, and stops nothing", async (_, link, target) => {
  const files = { ...later, "_kept/2024-01-02.md": minutes("2024-01-02") };
  const found = await told({ ...files, [`${link}.link`]: target });
  expect(found).toEqual({ problems: [`${link}:1 link-left-out`], outputs: 1 });
});

test.each([
  ["a source that is read in its own place", "latest.md", "meetings/2024-03-05.md"],
  ["a folder whose sources are", "all", "meetings"],
  ["a folder without sources", "plans", "images"],
  ["what an editor locks", ".#notes.md", "clerk@office.1234"],
  ["what is in a folder left out", "_kept/old.md", "/elsewhere/old.md"],
  ["a file that is no source", "plan.png", "/elsewhere/plan.png"],
  ["what is not there, in a public folder", "public/old.md", "/elsewhere/old.md"],
])("a link to %s is not told", async (_, link, target) => {
  const files = { ...later, "images/plan.txt": "", "_kept/x.txt": "", "public/x.txt": "" };
  const first = { "meetings/2024-01-02.md": minutes("2024-01-02") };
  const found = await told({ ...files, ...first, [`${link}.link`]: target });
  expect(found).toEqual({ problems: [], outputs: 2 });
});
