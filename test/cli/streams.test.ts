import { spawn, spawnSync } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { tellFault } from "../../src/cli/tell-fault.ts";
import { wantsColour } from "../../src/cli/wants-colour.ts";

const program = resolve("bin/safermk.js");

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test("a reader who has seen enough is no fault", async () => {
  const child = spawn(process.execPath, [program, "--help"], { stdio: ["ignore", "pipe", "pipe"] });
  let complaints = "";
  child.stdout.destroy();
  child.stderr.on("data", (text) => {
    complaints += text;
  });
  const code = await new Promise((done) => child.on("close", done));
  expect([code, complaints]).toEqual([0, ""]);
});

test.skipIf(!existsSync("/dev/full"))("a full disk behind standard output is told", () => {
  const { status, stderr } = spawnSync(process.execPath, [program, "--help"], {
    stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([
    2,
    "safermk could not print what it found: the disk is full.\n",
  ]);
});

test("only a terminal gets colour, unless the environment says otherwise", () => {
  const terminal = { isTTY: true };
  const pipe = { isTTY: false };
  expect(wantsColour(terminal, {})).toBe(true);
  expect(wantsColour(pipe, {})).toBe(false);
  expect(wantsColour(terminal, { TERM: "dumb" })).toBe(false);
  expect(wantsColour(terminal, { NO_COLOR: "1" })).toBe(false);
  expect(wantsColour(terminal, { NO_COLOR: "" })).toBe(true);
  expect(wantsColour(pipe, { FORCE_COLOR: "1" })).toBe(true);
  expect(wantsColour(terminal, { FORCE_COLOR: "0" })).toBe(false);
});

function faultTold(error: unknown): { code: number; text: string } {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const code = tellFault(error);
  return { code, text: write.mock.calls.map(([text]) => text).join("") };
}

test("a fault of safermk's own is called that, and keeps words of the minutes back", () => {
  const { code, text } = faultTold(new TypeError("cannot read Mr Bloggs"));
  expect(code).toBe(70);
  expect(text).toContain("The fault is safermk's own: nothing is wrong with your files.");
  expect(text).toMatch(/^ {2}safermk \S+, Node v\S+, \S+ \S+: TypeError$/m);
  expect(text).not.toContain("Bloggs");
});

test("with SAFERMK_DEBUG=1 it says where", () => {
  vi.stubEnv("SAFERMK_DEBUG", "1");
  const { text } = faultTold(new TypeError("a slip"));
  expect(text).toMatch(/TypeError: a slip\n\s+at .*streams\.test\.ts/);
});
