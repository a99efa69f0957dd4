import { expect, test } from "vitest";
import { reportOf } from "./report-of.ts";

// Taken out alone, each of these would publish what it hides.
test.each([
  ["a private title on a public item", '## Item {private-title="ZECRET"}\n\nIt was noted.'],
  ["a release of a public item", "## Item {release=2027-01-30}\n\nZECRET"],
  ["a class of no meaning", "## Item {.private}\n\nZECRET"],
  ["a comment in a line", "It was noted. <!-- ZECRET -->"],
  ["a comment that is not closed", "<!-- ZECRET"],
  ["a comment of Word's", "<!— ZECRET —>"],
  ["a restricted block in a decision", "::::noted\n:::restricted\nZECRET\n:::\n::::"],
  ["a restricted block in a summary", "::::summary\n:::restricted\nZECRET\n:::\n::::"],
  ["a restricted block in another", "::::restricted\n:::restricted\nZECRET\n:::\n::::"],
  ["a summary that is exempt", ':::summary{exempt="1"}\nZECRET\n:::'],
])("the remedy for %s does not publish it", async (_, body) => {
  const told = await reportOf("", body);
  const remedies = told.match(/What to do: .*/g) ?? [];
  expect(remedies.join("\n")).not.toBe("");
  expect(told).not.toMatch(/Leave .* out\.$|Take (it|the line) out|for now|ZECRET/m);
});
