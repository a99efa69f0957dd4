import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test } from "vitest";

// Bundling keeps what V8 compiles for the Node at hand; a start must neither need nor trust it.

const release = `${process.version}-${process.platform}-${process.arch}`;
const home = mkdtempSync(join(tmpdir(), "safermk-kept-"));
const kept = join(home, "dist/compiled", release);

beforeAll(() => {
  if (!existsSync("dist/compiled")) throw new Error("run npm run prepare first");
  for (const part of ["bin", "dist", "templates", "package.json"]) {
    cpSync(part, join(home, part), { recursive: true });
  }
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

async function checked(): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const { stdout, stderr } = await execa(process.execPath, [
    join(home, "bin/safermk.js"),
    "check",
    "examples/safermk",
  ]);
  return { stdout, stderr };
}

test("V8 takes what was kept, so that no file of a check is compiled anew", () => {
  const names = readdirSync(kept).map((name) => name.replace(/\.bin$/, ""));
  expect(names).toContain("safermk.cjs");
  expect(names.some((name) => name.startsWith("check-"))).toBe(true);
  expect(names.some((name) => name.startsWith("pdf-"))).toBe(true);
  for (const name of names) {
    const code = readFileSync(join(home, "dist", name), "utf8");
    const script = new Script(`(function(exports,require,module,__filename){${code}\n})`, {
      cachedData: readFileSync(join(kept, `${name}.bin`)),
    });
    expect(script.cachedDataRejected, name).toBe(false);
  }
});

test("without it, and with rubbish in its place, a check says the same", async () => {
  const usual = await checked();
  for (const name of readdirSync(kept)) writeFileSync(join(kept, name), "rubbish");
  expect(await checked()).toEqual(usual);
  rmSync(join(home, "dist/compiled"), { recursive: true });
  expect(await checked()).toEqual(usual);
});
