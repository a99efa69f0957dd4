import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { guarded } from "../../src/compile/guarded.ts";
import { judgeProject } from "../../src/compile.ts";
import { readProjectFiles } from "../../src/read/index.ts";
import { runSafermk } from "../cli/run-safermk.ts";

const base = mkdtempSync(join(tmpdir(), "safermk init "));
afterAll(() => rmSync(base, { recursive: true, force: true }));

let count = 0;
function folder(): string {
  count += 1;
  const path = join(base, `a folder ${count}`);
  mkdirSync(path);
  return path;
}

const day = ["--date", "2027-01-14"];

test.each([
  ["a name with YAML's own signs", ["--name", 'St. Mary: "Old" #3 Council']],
  ["a partnership", ["--name", "SaferMK Partnership", "--format", "SMK{n}", "--first", "25"]],
  ["a number with its year", ["--name", "A", "--format", "{n}/{yy}"]],
  ["a number with its month", ["--name", "A", "--format", "{yy}.{mm}.{n}"]],
  ["no numbers", ["--name", "- [draft] %", "--format", "none"]],
  [
    "a Welsh council",
    ["--name", "Cyngor Llŷn", "--nation", "wales", "--house", "plain", "--lang", "cy"],
  ],
  ["large print", ["--name", "A Board", "--house", "large-print", "--noun", "Board: all"]],
])("a new project builds without an error: %s", async (_, words) => {
  const cwd = folder();
  const made = await runSafermk(["init", ...words, ...day], cwd);
  expect(made.exitCode).toBe(0);
  expect(made.stderr).toContain("keep its repository private");
  const config = parse(readFileSync(join(cwd, "safermk.yaml"), "utf8"));
  const [body] = Object.values<{ name: string }>(config.bodies);
  expect(body?.name).toBe(words[1]);
  const built = await runSafermk(["build", "--format", "json"], cwd);
  expect(built.stderr).not.toContain(" error ");
  expect(built.exitCode).toBe(0);
});

test("what init remarks is not looked for in what is published", async () => {
  const cwd = folder();
  await runSafermk(["init", "--name", "A Council", ...day], cwd);
  const read = await readProjectFiles([cwd], null, cwd);
  if (read.type !== "read") throw new Error("no project was begun");
  expect(read.files.config?.text).toContain("  # ");
  expect(guarded(await judgeProject(read.files)).secrets.passages.size).toBe(0);
  writeFileSync(join(cwd, "safermk.yaml"), `${read.files.config?.text}# Ask Mrs Fernhollow.\n`);
  const again = await readProjectFiles([cwd], null, cwd);
  if (again.type !== "read") throw new Error("the project is gone");
  const { passages } = guarded(await judgeProject(again.files)).secrets;
  expect([...passages.keys()]).toContain("fernhollow");
});

test("a Welsh project begins in Welsh", async () => {
  const cwd = folder();
  await runSafermk(["init", "--name", "Cyngor", "--house", "plain", "--lang", "cy", ...day], cwd);
  expect(readFileSync(join(cwd, "meetings", "2027-01-14.md"), "utf8")).toContain(
    "## Ymddiheuriadau am absenoldeb",
  );
});

test("what is there is told and left, and the rest is made", async () => {
  const cwd = folder();
  writeFileSync(join(cwd, ".gitignore"), "mine\n");
  const { stderr, stdout } = await runSafermk(["init", "--name", "A Council", ...day], cwd);
  expect(stderr).toContain("Left as it is, since it was there: .gitignore");
  expect(stderr).toContain("See that .gitignore leaves out restricted/.");
  expect(readFileSync(join(cwd, ".gitignore"), "utf8")).toBe("mine\n");
  expect(stdout.split("\n")).not.toContain(".gitignore");
  expect(existsSync(join(cwd, "safermk.yaml"))).toBe(true);
});

test.each([
  [["--profile", "parrish"], /--profile "parrish" is not understood.*It is one of csp/s],
  [["--nation", "scotland"], /--nation "scotland".*england, wales/s],
  [["--format", "SMK"], /--format "SMK".*one \{n\}/s],
  [["--first", "0"], /--first "0".*a number such as 25/s],
  [["--date", "2027-02-30"], /--date "2027-02-30".*year, month and day/s],
  [["--restart", "monthly"], /--restart "monthly".*council-year/s],
  [["--format", "{n}/{yy}", "--restart", "council-year"], /same number would be given twice/],
  [["--house", "plane"], /There is no house "plane".*Did you mean plain/s],
  [["--house", "plain", "--lang", "fr"], /fr/],
  [["--name", " "], /--name/],
])("%j is told, and nothing is written", async (words, told) => {
  const cwd = folder();
  const { stderr, exitCode } = await runSafermk(["init", "--name", "A Council", ...words], cwd);
  expect(stderr).toMatch(told);
  expect(exitCode).toBe(2);
  expect(readdirSync(cwd)).toEqual([]);
});

test("the files for git and for publishing say what they are to say", async () => {
  const cwd = folder();
  await runSafermk(["init", "below the first", "--name", "A Council", ...day], cwd);
  const made = join(cwd, "below the first");
  const read = (path: string) => readFileSync(join(made, path), "utf8");
  expect(read(".gitattributes")).toMatch(/^numbers\.yaml text eol=lf merge$/m);
  expect(read(".gitattributes").replace(/^#.*$/gm, "")).not.toContain("union");
  expect(read(".gitignore")).toMatch(/^restricted\/$/m);
  const workflow = parse(read(".github/workflows/minutes.yml"));
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const steps = JSON.stringify(workflow.jobs.publish.steps);
  expect(steps).toContain(`safermk@${version} build --issued --locked`);
  expect(steps).toContain('"path":"public"');
});

const hasScript = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util");

describe.skipIf(!hasScript)("in a terminal", () => {
  function typed(cwd: string, answers: string) {
    const command = `${process.execPath} ${resolve("bin/safermk.js")} init`;
    return spawnSync("script", ["-qec", command, "/dev/null"], {
      cwd,
      input: answers,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
  }

  test("few questions are asked, and a wrong answer is asked again", () => {
    const cwd = folder();
    const { stdout, status } = typed(
      cwd,
      "Lower Green Parish Council\nparrish\n\n\nLG{n}\n12\n2027-01-14\n",
    );
    expect(stdout).toContain("What is the body called?");
    expect(stdout).toContain("It is one of csp, principal-council, parish, generic.");
    expect(status).toBe(0);
    expect(readFileSync(join(cwd, "safermk.yaml"), "utf8")).toMatch(
      /profile: parish[\s\S]*format: "LG\{n\}"[\s\S]*number: 12, meeting: 2027-01-14/,
    );
  });

  test("whoever ends it has nothing written", () => {
    const cwd = folder();
    const { stdout, status } = typed(cwd, "Lower Green Parish Council\n\u0004");
    expect(stdout).toContain("nothing was written");
    expect(status).toBe(2);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
