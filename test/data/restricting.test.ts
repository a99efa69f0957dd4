import { expect, test } from "vitest";
import { reportOf } from "./report-of.ts";

// Taken out alone, each of these would publish what it hides.
test.each([
  ["a private meeting", "private: true", "It was noted."],
  ["a restricted block", "", ":::restricted\nZECRET\n:::"],
  ["a clerk's note", "", ":::clerk\nZECRET\n:::"],
  ["a release", "", '## Item {exempt="1" release=2027-01-30}\n\nZECRET'],
  ["a private title", "", '## Item {exempt="1" private-title="ZECRET"}\n\nIt was noted.'],
  ["a class of no meaning", "", "## Item {.private}\n\nZECRET"],
  ["a comment", "", "<!-- ZECRET -->"],
  ["a restricted block in a decision", "", "::::noted\n:::restricted\nZECRET\n:::\n::::"],
])("the remedy for %s does not publish it", async (_, keys, body) => {
  const told = await reportOf(keys, body);
  expect(told).toMatch(/What to do: Move the (words|comment) .*would be public/);
  expect(told).not.toMatch(/for now|ZECRET/);
});
