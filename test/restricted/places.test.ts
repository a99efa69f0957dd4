import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { BuildRequest } from "../../src/compilation.ts";
import { compile } from "../../src/compile.ts";

// Where the restricted edition may not go: among what is published, and where git would take it along.

let base: string;
let cwd: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "safermk-places-"));
  cwd = join(base, "village");
  cpSync("test/cases/items-and-passages-not-for-the-public", cwd, { recursive: true });
  cpSync("test/cases/default-safermk.yaml", join(cwd, "safermk.yaml"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(base, { recursive: true, force: true });
});

/** Why a build was refused; null where it was not. */
async function refused(change: Partial<BuildRequest> = {}): Promise<string | null> {
  const result = await compile({
    paths: [],
    formats: ["json"],
    edition: "restricted",
    out: null,
    cwd,
    ...change,
  });
  if (result.type === "refused") return `${result.refusal.message} ${result.refusal.hint}`;
  expect(result.compilation.outputs.length).toBe(2);
  return null;
}

describe("what is published", () => {
  test.each(["public", "public/restricted", "PUBLIC/x", "drafts/../Public", "./public/a/b/c"])(
    "--out %s",
    async (out) => {
      expect(await refused({ out })).toMatch(/what lies in public\/ is published/);
      mkdirSync(join(cwd, "public"));
      expect(await refused({ out })).toMatch(/what lies in public\/ is published/);
    },
  );

  test("through a link to it, and through one that its own folder is", async () => {
    mkdirSync(join(cwd, "public"));
    symlinkSync(join(cwd, "public"), join(cwd, "drafts"), "junction");
    expect(await refused({ out: "drafts/new" })).toMatch(/is published/);
    symlinkSync(join(cwd, "public"), join(cwd, "restricted"), "junction");
    expect(await refused()).toMatch(/is published/);
  });

  test("where public/ is a link to a folder elsewhere", async () => {
    mkdirSync(join(base, "www"));
    symlinkSync(join(base, "www"), join(cwd, "public"), "junction");
    expect(await refused({ out: join(base, "www", "x") })).toMatch(/is published/);
  });

  test("in a folder of the outputs that leads there", async () => {
    mkdirSync(join(cwd, "public"));
    mkdirSync(join(cwd, "kept"));
    symlinkSync(join(cwd, "public"), join(cwd, "kept", "meetings"), "junction");
    expect(await refused({ out: "kept" })).toMatch(/is published/);
  });

  test("of another project", async () => {
    mkdirSync(join(base, "town", "public"), { recursive: true });
    writeFileSync(join(base, "town", "safermk.yaml"), "");
    expect(await refused({ out: "../town/public" })).toMatch(/is published/);
  });

  test("but a folder that is only called so holds nothing published", async () => {
    expect(await refused({ out: "../public" })).toBeNull();
    expect(await refused({ out: "publication" })).toBeNull();
  });
});

const hasGit = spawnSync("git", ["--version"]).error === undefined;

describe.skipIf(!hasGit)("where git would take it along", () => {
  beforeEach(() => {
    spawnSync("git", ["init", "--quiet", cwd]);
  });

  test("with what to write into .gitignore", async () => {
    const told = await refused();
    expect(told).toMatch(/git does not leave it out/);
    expect(told).toMatch(/a line with restricted\/ into \.gitignore/);
    expect(await refused({ out: "kept/here" })).toMatch(/a line with kept\/here\/ into/);
    expect(await refused({ allowTracked: true })).toBeNull();
    writeFileSync(join(cwd, ".gitignore"), "restricted/\n");
    expect(await refused()).toBeNull();
    expect(await refused({ out: "kept" })).toMatch(/git does not/);
  });

  test("a file that is tracked already is not left out, whatever .gitignore says", async () => {
    writeFileSync(join(cwd, ".gitignore"), "restricted/\n");
    mkdirSync(join(cwd, "restricted/meetings"), { recursive: true });
    writeFileSync(join(cwd, "restricted/meetings/2020-01-30.restricted.json"), "{}");
    spawnSync("git", ["-C", cwd, "add", "--force", "restricted"]);
    expect(await refused()).toMatch(/git does not/);
  });

  test("a pattern will do where it leaves out all that is built", async () => {
    writeFileSync(join(cwd, ".gitignore"), "*.restricted.json\n");
    expect(await refused()).toBeNull();
    expect(await refused({ formats: ["json", "pdf"] })).toMatch(/git does not/);
  });

  test("out of the repository it may go, and a check writes nothing", async () => {
    expect(await refused({ out: join(base, "elsewhere") })).toBeNull();
    const checked = await compile({
      paths: [],
      formats: [],
      edition: "restricted",
      out: null,
      cwd,
    });
    expect(checked.type).toBe("compiled");
  });

  test("the environment does not lead it to another repository", async () => {
    vi.stubEnv("GIT_DIR", join(base, "nowhere"));
    writeFileSync(join(cwd, ".gitignore"), "restricted/\n");
    expect(await refused()).toBeNull();
  });

  test("nothing that the repository names is run", async () => {
    const ran = join(base, "ran");
    const program = join(base, "program.sh");
    writeFileSync(program, `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 });
    spawnSync("git", ["-C", cwd, "config", "core.fsmonitor", program]);
    writeFileSync(join(cwd, ".gitignore"), "restricted/\n");
    expect(await refused()).toBeNull();
    expect(spawnSync("ls", [ran]).status).not.toBe(0);
  });
});

test("where there is no git to be asked it is refused, unless it is told so", async () => {
  mkdirSync(join(cwd, ".git"));
  vi.stubEnv("PATH", join(base, "nothing"));
  expect(await refused()).toMatch(/git cannot be asked/);
  expect(await refused({ allowTracked: true })).toBeNull();
});

test("a file of no project is built beside itself, and its pattern is told", async () => {
  mkdirSync(join(base, "alone/.git"), { recursive: true });
  const minutes = "type: minutes\nbody: Alone\ndate: 2020-01-30\nprivate: true";
  writeFileSync(join(base, "alone/a.md"), `---\n${minutes}\n---\n\n## Plan\n\nIt was noted.\n`);
  spawnSync("git", ["init", "--quiet", join(base, "alone")]);
  const request = { paths: ["a.md"], cwd: join(base, "alone") };
  if (hasGit) expect(await refused(request)).toMatch(/a line with \*\.restricted\.\* into/);
  const edition = "restricted";
  const allowTracked = true;
  const built = await compile({ ...request, formats: ["json"], edition, allowTracked, out: null });
  if (built.type === "refused") throw new Error(built.refusal.message);
  expect(built.compilation.outputs.map(({ path }) => path)).toEqual([
    join(base, "alone/a.restricted.json"),
  ]);
});

test("what lies in restricted/ is no source", async () => {
  mkdirSync(join(cwd, "restricted"));
  writeFileSync(join(cwd, "restricted/faulty.md"), "## no head\n");
  expect(await refused()).toBeNull();
});
