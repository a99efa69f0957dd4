import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// Whoever installs safermk runs no code and brings no other package; whoever works on it runs esbuild's alone.

interface Locked {
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const locked: readonly [path: string, entry: Locked][] = Object.entries<Locked>(
  JSON.parse(readFileSync("package-lock.json", "utf8")).packages,
).filter(([path]) => path !== "");

test("safermk depends on nothing", () => {
  const kinds = ["dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies"];
  expect(kinds.filter((kind) => kind in manifest)).toEqual([]);
  expect(locked.filter(([, { dev }]) => dev !== true).map(([path]) => path)).toEqual([]);
});

test("installing it runs nothing: what prepares it is run only where it is worked on", () => {
  const run = ["preinstall", "install", "postinstall", "prepublish"];
  expect(run.filter((name) => name in manifest.scripts)).toEqual([]);
});

test("of what it is made with only esbuild has a script that is run when it is installed", () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.map(([path]) => path)).toEqual(["node_modules/esbuild"]);
});
