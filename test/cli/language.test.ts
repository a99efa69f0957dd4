import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runSafermk } from "./run-safermk.ts";

const reference = readFileSync("templates/language.md", "utf8");

test("explain language prints the whole reference, wrapped", async () => {
  const { stdout, exitCode } = await runSafermk(["explain", "language"], ".");
  expect(exitCode).toBe(0);
  expect(words(stdout)).toEqual(words(withoutMarks(reference)));
  const prose = stdout.split("\n").filter((line) => !line.startsWith("    "));
  expect(prose.filter((line) => line.length > 80)).toEqual([]);
});

test("examples are printed as they would be typed", async () => {
  const { stdout } = await runSafermk(["explain", "language"], ".");
  const examples = [...reference.matchAll(/^```[^\n]*\n([\s\S]*?)^```$/gm)].map(
    ([, text = ""]) => text,
  );
  expect(examples.length).toBeGreaterThan(20);
  for (const text of examples) expect(stdout).toContain(text.replace(/^(?=.)/gm, "    "));
});

/** Without fences, hashes of headings, and the marks of code and strong words. */
function withoutMarks(markdown: string): string {
  const parts = markdown.split(/^(```[^\n]*\n[\s\S]*?^```$)/m);
  return parts
    .map((part) =>
      part.startsWith("```")
        ? part.replace(/^```.*$/gm, "")
        : part.replace(/^#+ /gm, "").replace(/`([^`]*)`|\*\*/g, (_, code = "") => code),
    )
    .join("\n");
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
