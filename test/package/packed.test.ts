import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const example = "examples/safermk";
const home = mkdtempSync(join(tmpdir(), "safermk-packed-"));
const installed = join(home, "installed");
const project = join(home, "project");
let packed: readonly string[] = [];

beforeAll(async () => {
  // The bundle is there already: building it again would pull it from under other tests.
  const packing = await npm(
    process.cwd(),
    "pack",
    "--ignore-scripts",
    "--json",
    "--pack-destination",
    home,
  );
  const [{ filename, files }] = JSON.parse(packing);
  packed = files.map(({ path }: { path: string }) => path);
  cpSync(example, project, { recursive: true, filter: (path) => !/public$/.test(path) });
  await npm(home, "install", "--prefix", installed, "--offline", join(home, filename));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

async function npm(cwd: string, ...words: readonly string[]): Promise<string> {
  const { stdout } = await execa("npm", words, { cwd });
  return stdout;
}

/** Builds the example with the installed safermk under some Node; gives every file it makes. */
async function built(node: string, out: string): Promise<ReadonlyMap<string, Buffer>> {
  const program = join(installed, "node_modules/safermk/bin/safermk.js");
  await execa(node, [program, "build", "--out", out], { cwd: project });
  const folder = join(project, out);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path)]));
}

/** Another release of Node from npm, or null where npm cannot bring it. */
async function broughtNode(release: number): Promise<string | null> {
  const system = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${system}-${process.arch}`;
  const folder = join(home, `node-${release}`);
  try {
    await npm(home, "install", "--prefix", folder, "--ignore-scripts", `${name}@${release}`);
  } catch {
    return null;
  }
  const path = join(folder, "node_modules", name, "bin", system === "win" ? "node.exe" : "node");
  return existsSync(path) ? resolve(path) : null;
}

describe("the package", () => {
  test("holds what is needed to run, with the licences", () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        "LICENSE",
        "README.md",
        "bin/safermk.js",
        "dist/LICENCES.txt",
        "dist/data/sRGB_IEC61966_2_1.icc",
        "dist/safermk.cjs",
        "package.json",
        "templates/safermk/wording.yaml",
      ]),
    );
  });

  test("holds nothing else", () => {
    const known =
      /^(bin|dist|templates)\/|^(CHANGELOG\.md|LICENSE|README\.md|SECURITY\.md|package\.json)$/;
    expect(packed.filter((path) => !known.test(path))).toEqual([]);
  });

  test("brings the command", async () => {
    const { stdout } = await execa("safermk", ["--version"], {
      preferLocal: true,
      localDir: installed,
    });
    expect(stdout).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  });
});

describe("the installed safermk", () => {
  test("builds the example", async () => {
    const files = [...(await built(process.execPath, "here")).keys()];
    expect(files.map((path) => path.replaceAll("\\", "/"))).toEqual([
      "/.safermk",
      "/index.html",
      "/meetings/2020-01-30.html",
      "/meetings/2020-01-30.json",
      "/meetings/2020-01-30.pdf",
      "/registers/attendance.csv",
      "/registers/attendance.html",
      "/registers/attendance.json",
      "/registers/decisions.csv",
      "/registers/decisions.html",
      "/registers/decisions.json",
      "/reports/2016-q1-bmg-update.html",
      "/reports/2016-q1-bmg-update.json",
      "/reports/2016-q1-bmg-update.pdf",
    ]);
  });

  test.each([20, 22, 24])("makes the same bytes under Node %i", async (release) => {
    const node = await broughtNode(release);
    if (node === null) {
      console.warn(`SKIPPED: npm cannot bring Node ${release}, so safermk was not run under it`);
      return;
    }
    expect(await built(node, `node-${release}`)).toEqual(await built(process.execPath, "here"));
  });
});
