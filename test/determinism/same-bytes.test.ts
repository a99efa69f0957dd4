import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formats } from "../../src/output.ts";

// The same source gives the same bytes: twice, in another time zone, in another locale, at another
// path, and whenever the file was last written.

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "bin/safermk.js");
const base = mkdtempSync(join(tmpdir(), "safermk-bytes-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

function build(name: string, environment: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  const folder = join(base, name);
  for (const entry of ["safermk.yaml", "meetings"]) {
    cpSync(join(root, "examples/safermk", entry), join(folder, entry), { recursive: true });
  }
  execFileSync(process.execPath, [bin, "build", folder, "--format", formats.join()], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const built = join(folder, "public");
  const meetings = readdirSync(join(built, "meetings")).map((file) => `meetings/${file}`);
  return new Map([...meetings, "index.html"].map((file) => [file, digest(join(built, file))]));
}

function digest(path: string): string {
  expect(statSync(path).size).toBeGreaterThan(1000);
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

let first: ReadonlyMap<string, string>;
beforeAll(() => {
  first = build("first", { TZ: "UTC", LC_ALL: "C" });
});

test("a file of each format is made, and the list of documents", () => {
  expect([...first.keys()].sort()).toEqual([
    "index.html",
    "meetings/2020-01-30.html",
    "meetings/2020-01-30.json",
    "meetings/2020-01-30.pdf",
    "meetings/2020-01-30.txt",
  ]);
});

test.each([
  ["a second time", {}],
  ["in another time zone", { TZ: "Pacific/Kiritimati" }],
  ["in a time zone behind", { TZ: "America/Adak" }],
  ["in a Turkish locale", { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", LANGUAGE: "tr" }],
  ["in an Arabic locale", { LC_ALL: "ar_EG.UTF-8", LANG: "ar_EG.UTF-8" }],
])("the same bytes %s", (name, environment) => {
  expect(build(name.replaceAll(" ", "-"), environment)).toEqual(first);
});
