import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runSafermk } from "./run-safermk.ts";

const folder = mkdtempSync(join(tmpdir(), "safermk-diff-"));
const project = join(folder, "minutes");
const config =
  'bodies:\n  pc:\n    name: Parish Council\n    numbering: { format: "{n}/{yy}", restart: calendar-year }\n';

function minutes(words: string): string {
  return `---
type: minutes
body: pc
date: 2026-03-03
---

## Hedge

${words}

:::resolved
That the hedge be cut.
:::
`;
}

async function git(...words: readonly string[]): Promise<void> {
  const who = ["-c", "user.name=Clerk", "-c", "user.email=clerk@example.org"];
  await execa("git", [...who, "-c", "commit.gpgsign=false", ...words], { cwd: project });
}

async function diff(...words: readonly string[]) {
  const { stdout, stderr, exitCode } = await runSafermk(["diff", ...words], project);
  return { stdout, stderr, exitCode };
}

beforeAll(async () => {
  mkdirSync(join(project, "meetings"), { recursive: true });
  writeFileSync(join(project, "safermk.yaml"), config);
  writeFileSync(join(project, "meetings", "march.md"), minutes("The hedge is high."));
  writeFileSync(
    join(project, "meetings", "--help.md"),
    minutes("The hedge is high.").replace("03-03", "04-07"),
  );
  await execa("git", ["init", "--quiet", folder]);
  await git("add", "--all");
  await git("commit", "--quiet", "-m", "The first");
  writeFileSync(join(project, "meetings", "march.md"), minutes("The hedge is low."));
  await git("commit", "--quiet", "--all", "-m", "The second");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file is held against itself in a revision, also in a project below the repository", async () => {
  expect(await diff("--since", "HEAD~1", "meetings/march.md")).toMatchObject({
    stdout: `HEAD~1:meetings/march.md -> meetings/march.md

1/26 paragraph: "high" became "low"

1 change.
`,
    exitCode: 0,
  });
  const { stdout } = await diff("--since", "HEAD", "meetings/march.md");
  expect(stdout).toContain("The words are the same.");
});

test("two revisions are held against one another, whatever is on the disk by now", async () => {
  renameSync(join(project, "meetings", "march.md"), join(project, "meetings", "moved.md"));
  const { stdout } = await diff("HEAD~1:meetings/march.md", "HEAD:meetings/march.md");
  const other = await diff("HEAD~1:meetings/march.md", "meetings/moved.md");
  renameSync(join(project, "meetings", "moved.md"), join(project, "meetings", "march.md"));
  expect(stdout).toContain('"high" became "low"');
  expect(other.stdout).toContain('"high" became "low"');
});

test.each([
  [["--since", "--output=x", "meetings/march.md"], 'git knows no revision "--output=x" here.'],
  [["--since", "HEAD~9", "meetings/march.md"], 'git knows no revision "HEAD~9" here.'],
  [["HEAD:meetings/may.md", "meetings/march.md"], "there is no file"],
  [["HEAD:", "meetings/march.md"], "names a revision and no file"],
  [["--since", "HEAD", "meetings/march.md", "meetings/march.md"], "--since stands with two files"],
  [["meetings/may.md"], "does not exist"],
  [["safermk.yaml"], "safermk.yaml"],
  [["meetings/march.md"], "is a draft"],
  [
    ["--format", "html", "--out", "meetings/march.md", "--since", "HEAD", "meetings/march.md"],
    "expected a name that ends in .html",
  ],
])("what cannot be done is refused with what to do: %j", async (words, told) => {
  const { stdout, stderr, exitCode } = await diff(...words);
  expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
  expect(stderr).toContain(told);
  expect(stderr).toContain("What to do:");
});

test("a file whose name begins like an option is a file", async () => {
  const { stdout } = await diff("--since", "HEAD", "--", "meetings/--help.md");
  expect(stdout).toContain("The words are the same.");
  const inFolder = await runSafermk(
    ["diff", "--since", "HEAD", "--", "--help.md"],
    join(project, "meetings"),
  );
  expect(inFolder.stdout).toContain("The words are the same.");
});

test("a revision with errors is not compared, and shows none of what it hides", async () => {
  const before = minutes(':::restricted{exempt="1"}\nQuetzal spoke.');
  writeFileSync(join(project, "meetings", "march.md"), before);
  await git("commit", "--quiet", "--all", "-m", "The third");
  writeFileSync(join(project, "meetings", "march.md"), minutes("The hedge is low."));
  const { stdout, stderr, exitCode } = await diff("--since", "HEAD", "meetings/march.md");
  expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
  expect(stderr).toContain("HEAD:meetings/march.md:9:1  error  nested-fence");
  expect(stderr).not.toContain("Quetzal");
});

test("data and the page with all changes go where they are wanted", async () => {
  const { stdout } = await diff("--since", "HEAD~2", "--format", "json", "meetings/march.md");
  expect(JSON.parse(stdout).changes).toMatchObject([
    { type: "changed", item: { number: "1/26", title: "Hedge" }, what: "paragraph" },
  ]);
  const page = ["--format", "html", "--out", "changes.html"];
  expect(await diff("--since", "HEAD~2", ...page, "meetings/march.md")).toMatchObject({
    stdout: "",
  });
  expect(readFileSync(join(project, "changes.html"), "utf8")).toContain("<del>");
});

test("without git there are no revisions, and two files are compared all the same", async () => {
  const alone = mkdtempSync(join(tmpdir(), "safermk-diff-"));
  const text = (words: string) =>
    minutes(words).replace("body: pc", 'body: { name: PC, numbering: { format: "{n}" } }');
  writeFileSync(join(alone, "one.md"), text("High."));
  writeFileSync(join(alone, "two.md"), text("Low."));
  const none = await runSafermk(["diff", "--since", "HEAD", "one.md"], alone);
  const both = await runSafermk(["diff", "one.md", "two.md"], alone);
  rmSync(alone, { recursive: true, force: true });
  expect(none).toMatchObject({ exitCode: 2 });
  expect(none.stderr).toContain("There is no git repository round");
  expect(both.stdout).toContain('1 paragraph: - "High."');
});
