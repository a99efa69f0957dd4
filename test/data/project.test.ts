import { expect, test } from "vitest";
import { readProject } from "../../src/model/index.ts";
import { textReport } from "../../src/report/index.ts";

const bodies = "bodies:\n  smk:\n    name: SaferMK Partnership\n";

test.each([
  [
    "a body that JavaScript keeps for itself",
    `${bodies}    numbering: { format: "{n}" }\n  __proto__:\n    nmae: X\n`,
  ],
  [
    "a label too far to the right",
    `${bodies}    numbering:\n      format: "{n}"\n      levels:\n        - ({a})\n         - ({i})\n`,
  ],
  ["a name that goes on", `${bodies}      of Milton Keynes\n    numbering: { format: "{n}" }\n`],
  [
    "a body that stands twice, each time with a part of it",
    `${bodies}  smk:\n    numbering: { format: "{n}" }\n`,
  ],
  ["a second document", `${bodies}    numbering: none\n---\nhouse: ours\n`],
  ["a directive that YAML does not know", `%HOUSE ours\n---\n${bodies}    numbering: none\n`],
])("%s", (_, text) => {
  const { problems } = readProject("safermk.yaml", text);
  const source = { file: "safermk.yaml", text, restricted: [] };
  expect(textReport(problems, [source], { colour: false })).toMatchSnapshot();
});
