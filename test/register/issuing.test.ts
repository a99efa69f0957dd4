import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { issueOn, voidNumber } from "../../src/issue/index.ts";
import type { CivilDate } from "../../src/meeting/date.ts";
import type { Revise } from "../../src/revision.ts";
import { runSafermk } from "../cli/run-safermk.ts";

const march = "meetings/2026-03-03.md";
const april = "meetings/2026-04-07.md";

function project() {
  const cwd = mkdtempSync(join(tmpdir(), "safermk-issuing-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  cpSync("test/cli/projects/register", cwd, { recursive: true });
  const read = (path: string) => readFileSync(join(cwd, path), "utf8");
  const write = (path: string, text: string) => writeFileSync(join(cwd, path), text);
  const change = (path: string, from: string | RegExp, to: string) =>
    write(path, read(path).replace(from, to));
  return { cwd, read, write, change };
}

async function revised(cwd: string, paths: readonly string[], revise: Revise) {
  const result = await compile({ paths, formats: ["json"], out: null, revise, cwd });
  if (result.type === "refused") return result.refusal.message;
  const { record, changes } = result.compilation;
  for (const { path, content } of record?.files ?? []) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
  return changes.map(({ does, numbers }) => `${does} ${numbers.map(({ prints }) => prints)}`);
}

const on = (day: string, said = true) => issueOn(day as CivilDate, said);

test("a clock that was set back issues nothing, and a day that is named does", async () => {
  const { cwd } = project();
  expect(await revised(cwd, [march], on("2026-03-02", false))).toBe(
    "The meeting of 2026-03-03 cannot have been issued on 2026-03-02: it had not been held.",
  );
  expect(await revised(cwd, [march], on("2026-05-01", false))).toEqual(["issue AB1,AB2,AB3"]);
  expect(await revised(cwd, [april], on("2026-04-14", false))).toBe(
    "By the clock it is 2026-04-14, and numbers.yaml holds numbers that were issued on 2026-05-01.",
  );
  expect(await revised(cwd, [april], on("2026-04-14"))).toEqual(["issue AB4,AB5"]);
});

test("nothing is told of the items of a meeting that was held in private", async () => {
  const { cwd, change, read } = project();
  change(march, "body: pc", "body: pc\nprivate: true");
  const issued = await runSafermk(["issue", march, "--on", "2026-03-10"], cwd);
  expect(issued.exitCode).toBe(0);
  expect(issued.stdout).toContain("  AB2  [restricted]\n");
  expect(read("numbers.yaml")).toContain("title: Footpath 12, issued: 2026-03-10, private: true }");
  change(march, "## Footpath 12", "## Another path");
  const renamed = await runSafermk(["check"], cwd);
  expect(renamed.exitCode).toBe(1);
  expect(renamed.stdout).toContain("number-renamed");
  change(march, "## Another path", "## Footpath 12");
  change("numbers.yaml", "key: footpath-12, ", "");
  const damaged = await runSafermk(["check"], cwd);
  expect(damaged.stdout).toContain("damaged-register");
  const said = issued.stdout + issued.stderr + renamed.stdout + damaged.stdout;
  expect(said).not.toMatch(/footpath|path 12|another path/i);
});

test("two runs at once enter each number once", async () => {
  const { cwd, read } = project();
  const runs = [march, march].map((file) => runSafermk(["issue", file, "--on", "2026-03-10"], cwd));
  const both = await Promise.all(runs);
  expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(read("numbers.yaml").match(/prints: AB\d/g)).toEqual(
    [1, 2, 3].map((n) => `prints: AB${n}`),
  );
});

test("a number that other series have, too, is void by the day of its meeting", async () => {
  const { cwd, change, read } = project();
  change("safermk.yaml", "restart: never", "restart: meeting");
  await revised(cwd, [march, april], on("2026-05-01"));
  change(april, /\n## Verges[\s\S]*/, "\n");
  const voiding = {
    prints: "AB2",
    body: null,
    reason: "by mistake",
    on: "2026-05-02" as CivilDate,
  };
  expect(await revised(cwd, [], voidNumber({ ...voiding, ofMeeting: null }))).toBe(
    "AB2 stands 2 times in the register: pc 2026-03-03, pc 2026-04-07.",
  );
  const ofMeeting = "2026-04-07" as CivilDate;
  const early = { ...voiding, ofMeeting, on: "2026-04-30" as CivilDate };
  expect(await revised(cwd, [], voidNumber(early))).toBe(
    "AB2 was issued on 2026-05-01, and cannot be void from 2026-04-30.",
  );
  expect(await revised(cwd, [], voidNumber({ ...voiding, ofMeeting }))).toEqual(["void AB2"]);
  expect(read("numbers.yaml").match(/void: /g)).toHaveLength(1);
});

test("when numbers begin again cannot be changed in the midst of a series", async () => {
  const { cwd, change } = project();
  await revised(cwd, [march], on("2026-03-10"));
  change("safermk.yaml", "restart: never", "restart: calendar-year");
  const check = async () => (await runSafermk(["check"], cwd)).stdout;
  const told = await check();
  expect(told.match(/error {2}series-restart/g)).toHaveLength(1);
  expect(told).toContain(
    'The minutes of "2026-03-03" were issued in the series "all", and by safermk.yaml they are now of the series "2026"',
  );
  const [heading = ""] = /^## .*$/m.exec(readFileSync(join(cwd, april), "utf8")) ?? [];
  change(april, heading, `${heading} {number="AB4" waived="by years from here on"}`);
  expect(await check()).not.toContain("series-restart");
  change(april, ` {number="AB4" waived="by years from here on"}`, "");
  change(april, "date: 2026-04-07", "date: 2027-04-07");
  expect(await check()).not.toContain("series-restart");
});

test("a meeting whose day was changed, or whose file is gone, is missed", async () => {
  const { cwd, change, read } = project();
  await revised(cwd, [march, april], on("2026-05-01"));
  const text = read(april);
  change(april, "date: 2026-04-07", "date: 2026-04-08");
  const moved = await runSafermk(["check"], cwd);
  expect(moved.stdout).toContain(
    'were issued as those of "2026-04-07" with "AB4 to AB5", and are now dated "2026-04-08"',
  );
  rmSync(join(cwd, april));
  const gone = await runSafermk(["check"], cwd);
  expect(gone.stdout).toContain(
    'numbers.yaml:7:1  error  number-vanished\n  The minutes of "2026-04-07" were issued with "AB4 to AB5", and no file records them.',
  );
  // A file may have another name.
  writeFileSync(join(cwd, "meetings/april.md"), text);
  expect((await runSafermk(["check"], cwd)).stdout).toBe("No problems found.\n");
});

test("of two meetings on a day each has a record of its own, also when the first was issued alone", async () => {
  const { cwd, change, read, write } = project();
  change(march, "start: 19:00", "start: 14:00");
  expect(await revised(cwd, [march], on("2026-03-10"))).toHaveLength(1);
  const evening = "meetings/2026-03-03-evening.md";
  write(
    evening,
    read(april)
      .replace("2026-04-07", "2026-03-03")
      .replace(/\{approves=.*\}/, ""),
  );
  expect(await revised(cwd, [evening], on("2026-03-10"))).toEqual(["issue AB4,AB5"]);
  expect(read("record/2026-03-03.json")).toContain('"number": "AB1"');
  expect(read("record/2026-03-03-1900.json")).toContain('"number": "AB4"');
});
