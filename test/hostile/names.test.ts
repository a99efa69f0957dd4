import fc from "fast-check";
import { expect, test } from "vitest";
import { refuseNames } from "../../src/compile/refuse-names.ts";
import { refuseTwins } from "../../src/compile/refuse-twins.ts";
import type { ProjectFiles } from "../../src/read/index.ts";
import { isSafePath } from "../../src/write/is-safe-path.ts";
import { build, head, projectOf } from "./project.ts";

// Outputs have the names of sources, on whatever disk a clerk has.

function named(...keys: readonly string[]): readonly ProjectFiles[] {
  const sources = keys.map((key) => ({ file: key, key, text: "" }));
  return [{ sources, out: "/out", alone: false } as unknown as ProjectFiles];
}

test.each([
  ["a device", "CON.md", "a device to Windows"],
  ["a device in small letters, with a space", "aux .md", "a device to Windows"],
  ["a device with an ending of its own", "meetings/nul.2020.md", "a device to Windows"],
  ["a folder that is a device", "Com1/a.md", "a device to Windows"],
  ["a full stop at its end", "a..md", "cannot be kept by Windows"],
  ["a space at its end", "a .md", "cannot be kept by Windows"],
  ["a folder with a full stop at its end", "b./a.md", "cannot be kept by Windows"],
  ["a stream", "a:b.md", "cannot be kept by Windows"],
  ["a star", "a*.md", "cannot be kept by Windows"],
  ["a bar of Windows", "..\\a.md", "cannot be kept by Windows"],
  ["letters from right to left", "a\u202edm.md", "cannot be seen"],
  ["a letter without width", "a\u200b.md", "cannot be seen"],
  ["an escape of the terminal", "a\u001b[31m.md", "cannot be seen"],
  ["an end of line", "a\nb.md", "cannot be seen"],
  ["a sign for what could not be read", "a\ufffdb.md", "cannot be seen"],
  ["the keyboard of Windows", "conin$.md", "a device to Windows"],
  ["a name of safermk's own", "m/.safermk-2020.md", "keeps for itself"],
  ["nothing but an ending", "m/.md", "an ending alone"],
])("is no name: %s", (_, key, words) => {
  expect(refuseNames(named(key))?.message).toContain(words);
});

test.each([
  "meetings/2020-01-30.md",
  "console.md",
  "com10.md",
  "auxiliary/null.md",
  "-n.md",
  "Cyfarfod Mawrth (drafft) & nodiadau.md",
  "a.b.md",
  "%2e%2e.md",
])("is a name: %s", (key) => {
  expect(refuseNames(named(key))).toBeNull();
});

// What is built is listed in `.safermk`, and so is removed when it is no longer built.
test("whatever is a name can be listed", () => {
  const sign = fc.constantFrom(..."aA1 .-$¹:/\\é~\u00ad\u061c\u200b\u202e\u2066\ufffd\u{1f600}");
  const word = fc.constantFrom(
    "con",
    "CONOUT$",
    "aux",
    "lpt1",
    "com²",
    ".safermk",
    ".",
    "..",
    "nul",
  );
  const name = fc.array(fc.oneof(sign, word), { maxLength: 6 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(name, (stem) => {
      fc.pre(!/(?:^|\/)(?:\/|$)/.test(stem));
      fc.pre(refuseNames(named(`${stem}.md`)) === null);
      expect(isSafePath(`${stem}.html`)).toBe(true);
    }),
    { numRuns: 2000, seed: 20201130 },
  );
});

test.each([
  ["capitals", "a.md", "A.md"],
  ["the way an accent is put on", "caf\u00e9.md", "cafe\u0301.md"],
])("two names that differ in %s alone are refused", (_, one, other) => {
  expect(refuseTwins(named(one, other))?.message).toContain("differ in capitals or accents alone");
});

test.skipIf(process.platform === "win32")(
  "is told without doing anything to the terminal",
  async () => {
    const name = "a\u001b[31m\u202e.md";
    const { told, outputs } = await build(projectOf({ [name]: `${head}It was noted.\n` }));
    expect(told).toContain("holds a character that cannot be seen");
    expect(told).toContain("What to do: ");
    expect(told).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(outputs).toEqual([]);
  },
);

test("names that begin with a hyphen are files, and build", async () => {
  const { told, outputs } = await build(projectOf({ "--help.md": `${head}It was noted.\n` }));
  expect(told).toBe("No problems found.\n");
  expect(outputs.length).toBeGreaterThan(0);
});
