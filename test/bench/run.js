// Speed as ratios: whole commands against bare Node, each pair run in turn so that a machine that
// slows down slows both. Run it on a quiet machine: npm run bench
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bareNode, project, safermk, timeMeetings } from "./commands.js";
import { longMeeting, meeting } from "./meeting.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
if (!existsSync(join(root, "dist/safermk.cjs"))) throw new Error("run npm ci first");
const folder = mkdtempSync(join(tmpdir(), "safermk-bench-"));
try {
  cpSync(join(root, "examples/safermk"), join(folder, "seed"), { recursive: true });
  cpSync(join(root, "examples/safermk"), join(folder, "alone"), { recursive: true });
  rmSync(join(folder, "alone/reports"), { recursive: true });
  compare("check of one meeting", 3, ["check", join(folder, "alone/meetings/2020-01-30.md")]);
  // A report with links stands beside the meeting: reading it takes the Markdown parser.
  const seed = join(folder, "seed");
  compare("check of the seed", 3, ["check", seed]);
  compare("build of the seed to PDF and HTML", 8, ["build", seed, "--format", "pdf,html"]);
  many();
  long();
  record();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Prints how many times the time of bare Node a command takes. */
function compare(name, most, args, runs = 15) {
  bareNode();
  safermk(args);
  const pairs = Array.from({ length: runs }, () => ({ bare: bareNode(), command: safermk(args) }));
  const ratio = median(pairs.map(({ bare, command }) => command / bare));
  const bare = median(pairs.map((pair) => pair.bare));
  const command = median(pairs.map((pair) => pair.command));
  const verdict = ratio <= most ? "within" : "OVER";
  console.log(
    `${name}: ${ratio.toFixed(1)} times bare Node (${verdict} ${most}); ` +
      `${command.toFixed(0)} ms against ${bare.toFixed(0)} ms`,
  );
}

/** Prints what a meeting costs when many are built in one process, and whether memory grows. */
function many() {
  const few = timeMeetings(fill("few", 50));
  const lots = timeMeetings(fill("lots", 200));
  const each = (lots.milliseconds - few.milliseconds) / 150;
  console.log(`200 meetings of four pages in one process: ${each.toFixed(1)} ms each (aim 20)`);
  console.log(
    `memory at its highest: ${lots.megabytes.toFixed(0)} MB for 200 meetings, ` +
      `${(lots.megabytes / few.megabytes).toFixed(2)} times that for 50; ` +
      `kept when all is done: ${lots.kept.toFixed(0)} MB, for 50 ${few.kept.toFixed(0)}`,
  );
}

/** Prints what a page costs in one long document, and how much memory it takes. */
function long() {
  const [short, whole] = [33, 133].map(oneDocument);
  const growth = whole.milliseconds / short.milliseconds / (whole.pages / short.pages);
  const verdict = growth <= 1.2 && whole.megabytes < 500 ? "within" : "OVER";
  console.log(
    `one document of ${whole.pages} pages: a page takes ${growth.toFixed(2)} times as long as in one ` +
      `of ${short.pages}, and memory is ${whole.megabytes.toFixed(0)} MB at its highest ` +
      `(${verdict} 1.20 and 500 MB)`,
  );
}

/** Builds one meeting as long as several of four pages. */
function oneDocument(count) {
  const home = join(folder, `long-${count}`);
  mkdirSync(join(home, "meetings"), { recursive: true });
  writeFileSync(join(home, "safermk.yaml"), project);
  writeFileSync(join(home, "meetings/long.md"), longMeeting(count));
  const measured = timeMeetings(home);
  const file = readFileSync(join(home, "public/meetings/long.pdf"), "latin1");
  return { ...measured, pages: file.match(/\/Type \/Page\n/g).length };
}

/** Prints what an issued meeting costs a check of the whole project, and whether the register grows dearer. */
function record() {
  const [few, lots] = [250, 1000].map((count) => {
    const home = fill(`record-${count}`, count);
    const drafts = safermk(["check", home]);
    const meetings = join(home, "meetings");
    const files = readdirSync(meetings).sort();
    const paths = files.map((name) => join(meetings, name));
    // The last of them are yet to come.
    safermk(["issue", "--on", files.at(-1).slice(0, 10), ...paths]);
    const issued = safermk(["check", home]);
    return { each: issued / count, times: issued / drafts };
  });
  const growth = lots.each / few.each;
  const verdict = lots.each <= 10 && growth <= 1.2 ? "within" : "OVER";
  console.log(
    `check of 1,000 issued meetings: ${lots.each.toFixed(1)} ms each, ${growth.toFixed(2)} times that of 250 ` +
      `(${verdict} 10 ms and 1.20), ${lots.times.toFixed(2)} times that of drafts`,
  );
}

function fill(name, count) {
  const home = join(folder, name);
  mkdirSync(join(home, "meetings"), { recursive: true });
  writeFileSync(join(home, "safermk.yaml"), project);
  for (let index = 0; index < count; index++) {
    const { date, text } = meeting(index);
    writeFileSync(join(home, `meetings/${date}.md`), text);
  }
  return home;
}

function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}
