import { describe, expect, test } from "vitest";
import { build, head, projectOf } from "./project.ts";

// Marks for the direction of writing turn round what a reader sees, and control characters steer a
// terminal: none reaches an output or a report, however it is typed, and whatever is built.

const unseen = ["\u202e", "\u001b", "\u007f", "\u009b", "\u2028", "\u0085", "\u200f", "\u00ad"];
const codeOf = (character: string) => character.charCodeAt(0).toString(16).padStart(4, "0");

const inHead = (value: string) => head.replace("chair:", `place: ${value}\nchair:`);
const config = (key: string, value: string) =>
  `bodies:\n  b:\n    name: Testbury\n    contact: { ${key}: ${value} }\n    numbering: { format: "{n}" }\n`;

async function buildOf(files: Readonly<Record<string, string>>) {
  return build(projectOf(files), ["html", "text", "json"]);
}

describe.each(unseen.map((character) => [codeOf(character), character]))(
  "U+%s",
  (code, character) => {
    test.each<[string, Readonly<Record<string, string>>]>([
      ["in the body", { "a.md": `${head}The vote${character} was taken.\n` }],
      ["by its number in the body", { "a.md": `${head}The vote&#x${code}; was taken.\n` }],
      ["by its number in a link", { "a.md": `${head}[x](https://a.example/&#x${code};b)\n` }],
      ["in the head", { "a.md": `${inHead(`Room${character}1`)}x\n` }],
      ["escaped in the head", { "a.md": `${inHead(`"Room\\u${code}1"`)}x\n` }],
      [
        "in a web address",
        { "a.md": `${head}x\n`, "safermk.yaml": config("web", `www.a${character}.uk`) },
      ],
      [
        "in an e-mail address",
        { "a.md": `${head}x\n`, "safermk.yaml": config("email", `a@b${character}.uk`) },
      ],
      [
        "escaped in an e-mail address",
        { "a.md": `${head}x\n`, "safermk.yaml": config("email", `"a@b\\u${code}.uk"`) },
      ],
    ])("%s is refused", async (_, files) => {
      const { told, outputs } = await buildOf(files);
      expect(outputs).toEqual([]);
      expect(told).toMatch(/invisible-character|no-break-space-in-head/);
      expect(told).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    });
  },
);

test("what can be seen, and what a script needs, is written as ever", async () => {
  const { outputs } = await buildOf({
    "a.md": `${head}Café, caf&eacute;, caf&#xe9;, \\&shy; HR&IT; and क्‍ष.\n`,
  });
  expect(outputs.map(({ format }) => format)).toEqual(
    expect.arrayContaining(["html", "text", "json"]),
  );
});
