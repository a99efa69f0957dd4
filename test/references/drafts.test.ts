import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { issueOn } from "../../src/issue/index.ts";
import type { CivilDate } from "../../src/meeting/date.ts";

// What is issued does not follow a number that may still move.

const march = "meetings/2026-03-03.md";
const april = "meetings/2026-04-07.md";

function project(): string {
  const cwd = mkdtempSync(join(tmpdir(), "safermk-drafts-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  cpSync("test/cli/projects/register", cwd, { recursive: true });
  const path = join(cwd, march);
  const cited =
    "\n## Later\n\nIt was noted. See [](2026-04-07.md#verges) and [](#stile).\n\n### The stile {#stile}\n\nIt was noted.\n";
  writeFileSync(path, readFileSync(path, "utf8") + cited);
  const other = join(cwd, april);
  writeFileSync(other, readFileSync(other, "utf8").replace("## Verges", "## Verges {#verges}"));
  return cwd;
}

async function issue(cwd: string, path: string): Promise<void> {
  const result = await compile({
    paths: [path],
    formats: ["text"],
    out: null,
    revise: issueOn("2026-05-01" as CivilDate, true),
    cwd,
  });
  if (result.type === "refused") throw new Error(result.refusal.message);
  mkdirSync(join(cwd, "record"), { recursive: true });
  for (const { path: place, content } of result.compilation.record?.files ?? [])
    writeFileSync(join(cwd, place), content);
}

async function page(cwd: string, issued: boolean): Promise<string> {
  const result = await compile({ paths: [], formats: ["html"], issued, out: null, cwd });
  if (result.type === "refused") throw new Error(result.refusal.message);
  const { outputs } = result.compilation;
  return String(outputs.find(({ source }) => source === march)?.content);
}

/** The sentence that cites, without the boxes that keep words together. */
async function sentence(cwd: string, issued = false): Promise<string | undefined> {
  const words = (await page(cwd, issued)).replace(/<\/?span[^>]*>/g, "");
  return /See .*?\./.exec(words.replace(/\.html/g, "!html"))?.[0].replaceAll("!html", ".html");
}

test("a draft cites a draft by its number, what is issued by its day", async () => {
  const cwd = project();
  expect(await sentence(cwd)).toContain("Minute AB6 of 7 April 2026");
  await issue(cwd, march);
  const cited = await sentence(cwd);
  expect(cited).toContain('<a href="2026-04-07.html">the minutes of 7 April 2026</a>');
  expect(cited).toContain('<a href="#AB4a">Minute AB4(a)</a>');
});

test("nothing leads to a draft that is left out", async () => {
  const cwd = project();
  await issue(cwd, march);
  const cited = await sentence(cwd, true);
  expect(cited).toContain("See the minutes of 7 April 2026 and");
  expect(await page(cwd, true)).not.toContain("2026-04-07");
});

test("once the draft is issued it is cited by its number", async () => {
  const cwd = project();
  await issue(cwd, march);
  await issue(cwd, april);
  expect(await sentence(cwd, true)).toContain("Minute AB6 of 7 April 2026");
});
