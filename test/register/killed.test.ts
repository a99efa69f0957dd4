import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { words } from "../write/folder.ts";

const program = resolve("bin/safermk.js");
const command = ["issue", "meetings/2026-03-03.md", "--on", "2026-03-10"];
const kills = process.env.MODE === "long" ? 200 : 6;

function project(): string {
  const folder = mkdtempSync(join(tmpdir(), "safermk-killed-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync("test/cli/projects/register", folder, { recursive: true });
  mkdirSync(join(folder, "public"));
  return folder;
}

/** When a run is killed: after so many changes in the folder of the project and in that of outputs. */
async function issue(folder: string, changes: number | null): Promise<void> {
  const child = spawn(process.execPath, [program, ...command], { cwd: folder, stdio: "ignore" });
  const closed = once(child, "close");
  let seen = 0;
  const watchers = (changes === null ? [] : [".", "public"]).map((below) =>
    watch(join(folder, below), () => {
      seen += 1;
      if (seen === changes) child.kill("SIGKILL");
    }),
  );
  const [code] = await closed;
  for (const watcher of watchers) watcher.close();
  if (changes === null) expect(code).toBe(0);
}

// Elsewhere the news that a folder has changed comes too late to kill anything in time.
test.skipIf(process.platform !== "linux")(
  "an issue that is killed has happened or has not, and the same command finishes it",
  async () => {
    const whole = project();
    await issue(whole, null);
    const expected = words(whole);
    const left = { unissued: 0, issued: 0, built: 0 };
    for (let kill = 0; kill < kills; kill++) {
      const folder = project();
      await issue(folder, 1 + ((kill * 3) % 20));
      await setTimeout(10);
      const register = join(folder, "numbers.yaml");
      const issued = existsSync(register);
      if (issued) expect(readFileSync(register, "utf8")).toBe(expected["numbers.yaml"]);
      const built = existsSync(join(folder, "public/meetings/2026-03-03.pdf"));
      // What is built has its numbers in the register.
      if (built) expect(issued).toBe(true);
      left[built ? "built" : issued ? "issued" : "unissued"] += 1;
      await issue(folder, null);
      expect(words(folder), `after kill ${kill}`).toEqual(expected);
    }
    expect(left.unissued + left.issued).toBeGreaterThan(0);
  },
  600_000,
);
