import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";

// After a change of templates/language.md: UPDATE=1 npx vitest run test/language

test("the README holds the reference of the language, one heading deeper", () => {
  const readme = readFileSync("README.md", "utf8");
  const whole = readme.replace(/^## The language\n[\s\S]*?(?=^## Licence$)/m, () => section());
  if (process.env.UPDATE === "1") writeFileSync("README.md", whole);
  else expect(readme).toBe(whole);
  expect(readme).toContain("\n## The language\n");
});

function section(): string {
  const reference = readFileSync("templates/language.md", "utf8");
  const parts = reference
    .replace(/^# .*$/m, "# The language")
    .split(/^(```[^\n]*\n[\s\S]*?^```$)/m);
  const deeper = parts.map((part) => (part.startsWith("```") ? part : part.replace(/^#/gm, "##")));
  return `${deeper.join("").trim()}\n\n`;
}
