import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatted } from "./formatted.ts";

// Each folder beside this file is a case: a source, and the same after fmt. UPDATE=1 writes
// expected.md anew; read the difference.

const folder = "test/format";
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(cases)("%s", (name) => {
  const input = readFileSync(join(folder, name, "input.md"), "utf8");
  const path = join(folder, name, "expected.md");

  test("is mended as expected", () => {
    const { text } = formatted(input);
    if (process.env.UPDATE === "1") writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
  });

  test("with CRLF too", () => {
    const { text } = formatted(input.replaceAll("\n", "\r\n"));
    expect(text).toBe(formatted(input).text.replaceAll("\n", "\r\n"));
  });

  test("has nothing to mend afterwards", () => {
    const once = formatted(input).text;
    expect(formatted(once)).toMatchObject({ text: once, mended: 0 });
  });
});
