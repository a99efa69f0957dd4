import { expect, test } from "vitest";
import { refusalFor } from "../../src/read/refusal-for.ts";

// Permissions do not bind the administrator, as whom some machines run tests: what the disk would say
// is said here in its place.

test.each([
  ["EACCES", "meetings/a.md may not be read."],
  ["EPERM", "meetings/a.md may not be read."],
  ["EBUSY", "meetings/a.md is in use by another program."],
  ["EISDIR", "meetings/a.md is a folder, expected a file."],
  ["ELOOP", "meetings/a.md is a link that leads to itself."],
])("of %s a clerk is told what to do", (code, words) => {
  const error = Object.assign(new Error(code), { code, path: "/project/meetings/a.md" });
  const { message, hint } = refusalFor(error, "/project");
  expect(message).toBe(words);
  expect(hint).toMatch(/^[A-Z].+\.$/);
});

test("what is no fault of the disk is thrown on", () => {
  expect(() => refusalFor(new Error("bug"), "/project")).toThrow("bug");
});
