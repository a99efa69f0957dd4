import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { expect, onTestFinished, test } from "vitest";
import { runSafermk } from "../cli/run-safermk.ts";

// Two clerks issue on two branches, and git brings them together.

const quiet = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
const clerk = ["-c", "user.name=Clerk", "-c", "user.email=clerk@example.org"];

async function project() {
  const folder = mkdtempSync(join(tmpdir(), "safermk-merge-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("test/cli/projects/register", folder, { recursive: true });
  const git = (...words: readonly string[]) =>
    execa("git", [...clerk, ...words], { cwd: folder, env: quiet, reject: false });
  const safermk = (...words: readonly string[]) => runSafermk(words, folder);
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const commit = async (words: string) => {
    await git("add", "numbers.yaml", "record", "meetings", "safermk.yaml");
    expect((await git("commit", "-m", words)).exitCode).toBe(0);
  };
  await git("init", "-b", "main");
  return { git, safermk, read, write, commit };
}

/** Minutes of another day, made of those of April. */
function minutesOf(text: string, day: string, title: string): string {
  return text.replace("2026-04-07", day).replace("## Verges", `## ${title}`);
}

test("branches that issued the same numbers conflict, the repeat is found, and one gets new numbers", async () => {
  const { git, safermk, read, write, commit } = await project();
  const april = read("meetings/2026-04-07.md");
  expect((await safermk("issue", "meetings/2026-03-03.md", "--on", "2026-03-10")).exitCode).toBe(0);
  await commit("Issue March");

  await git("switch", "-c", "other");
  write("meetings/2026-04-21.md", minutesOf(april, "2026-04-21", "Hedges"));
  // That clerk has no minutes of 7 April yet.
  await git("rm", "-q", "meetings/2026-04-07.md");
  await safermk("issue", "meetings/2026-04-21.md", "--on", "2026-04-28");
  await commit("Issue the extraordinary meeting");

  await git("switch", "-f", "main");
  await safermk("issue", "meetings/2026-04-07.md", "--on", "2026-04-14");
  await commit("Issue April");

  const merge = await git("merge", "other");
  expect(merge.stdout).toContain("CONFLICT (content): Merge conflict in numbers.yaml");
  const told = await safermk("check");
  expect(told.exitCode).toBe(1);
  expect(told.stdout).toContain("Two versions of the register stand here side by side");

  // The careless merge: both sides are kept.
  write("numbers.yaml", read("numbers.yaml").replace(/^(?:<{7}|={7}|>{7}).*\n/gm, ""));
  await git("checkout", "HEAD", "--", "meetings/2026-04-07.md");
  // Both meetings approved the minutes of March: the record of those can say it of one.
  expect((await safermk("check")).stdout).toContain("Take one of the two versions whole");
  await git("checkout", "--ours", "--", "record/2026-03-03.json");
  const repeat = await safermk("check");
  expect(repeat.stdout).toContain(
    '"AB4 to AB5" was issued twice: for the meeting of "2026-04-07" and for that of "2026-04-21"',
  );
  expect(repeat.stdout).toContain("safermk issue meetings/2026-04-21.md --renumber");

  // While a number stands twice nothing else is issued.
  expect((await safermk("issue", "meetings/2026-04-07.md")).exitCode).toBe(1);

  const before = read("numbers.yaml");
  const plan = await safermk(
    "issue",
    "meetings/2026-04-21.md",
    "--renumber",
    "--dry-run",
    "--on",
    "2026-05-01",
  );
  expect(plan.exitCode).toBe(0);
  expect(read("numbers.yaml")).toBe(before);
  const done = await safermk("issue", "meetings/2026-04-21.md", "--renumber", "--on", "2026-05-01");
  expect(done.stdout).toBe(plan.stdout);
  expect(done.stdout).toContain("  AB6  Minutes of the last meeting\n  AB7  Hedges\n");
  const numbers = [...read("numbers.yaml").matchAll(/prints: (\w+), meeting: ([\d-]+)/g)];
  expect(numbers.map(([, prints, meeting]) => `${prints} ${meeting}`)).toEqual([
    "AB1 2026-03-03",
    "AB2 2026-03-03",
    "AB3 2026-03-03",
    "AB4 2026-04-07",
    "AB5 2026-04-07",
    "AB6 2026-04-21",
    "AB7 2026-04-21",
  ]);
  // Neither branch knew of the meeting of the other, so nobody has approved the earlier minutes.
  const { stdout } = await safermk("check");
  expect(stdout).toContain("minutes-left-unapproved");
  expect(stdout).toContain("1 warning in meetings/2026-04-07.md");
  expect(read("record/2026-04-21.json")).toContain('"number": "AB6"');

  // What stands once does not move.
  const again = await safermk("issue", "meetings/2026-04-21.md", "--renumber");
  expect(again.exitCode).toBe(2);
  expect(again.stderr).toContain("has no number that other minutes have, too");
});

test("numbers that only the renumbered meeting had are void, and those behind them stay", async () => {
  const { safermk, read, write } = await project();
  const april = read("meetings/2026-04-07.md");
  const more = `${minutesOf(april, "2026-04-21", "Hedges")}\n## Pond\n\n:::resolved\nThat the pond be dug.\n:::\n`;
  write("meetings/2026-04-21.md", more);
  write("meetings/2026-05-05.md", minutesOf(april, "2026-05-05", "Lamps"));
  for (const file of ["2026-03-03", "2026-04-07", "2026-04-21", "2026-05-05"]) {
    const issued = await safermk("issue", `meetings/${file}.md`, "--on", "2026-06-01");
    expect(issued.exitCode).toBe(0);
  }
  // As if the meeting of 21 April and the one after it had been issued on a branch without that of the 7th.
  const [head = "", ...lines] = read("numbers.yaml").split(/(?<=\n)(?= {2}- )/);
  const moved = lines.map((line) =>
    /meeting: 2026-0(?:4-21|5-05)/.test(line)
      ? line.replace(/n: (\d+), prints: AB\d+/, (_, n) => `n: ${n - 2}, prints: AB${n - 2}`)
      : line,
  );
  write("numbers.yaml", head + moved.join(""));
  for (const path of ["record/2026-04-21.json", "record/2026-05-05.json"]) {
    const words = read(path).replace(/"number": "AB(\d+)"/g, (_, n) => `"number": "AB${n - 2}"`);
    write(path, words);
  }
  expect((await safermk("check")).stdout).toContain('"AB4 to AB5" was issued twice');
  const done = await safermk("issue", "meetings/2026-04-21.md", "--renumber", "--on", "2026-06-02");
  expect(done.exitCode).toBe(0);
  expect(read("numbers.yaml")).toMatch(/prints: AB6, meeting: 2026-04-21, .*void: 2026-06-02/);
  expect(done.stdout).toContain(
    "  AB9   Minutes of the last meeting\n  AB10  Hedges\n  AB11  Pond\n",
  );
  expect((await safermk("check")).exitCode).toBe(0);
});
