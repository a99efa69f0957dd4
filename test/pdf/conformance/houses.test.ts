import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import { judge } from "../../support/pdf/judge/index.ts";
import { judgedPdf } from "../../support/pdf/judge/judged-pdf.ts";
import { textString } from "../../support/pdf/pdf-objects.ts";
import { copyProjects } from "../../support/projects.ts";

// The whole language is of both standards in whatever house it is printed.

const { projects, remove } = copyProjects();
afterAll(remove);
const { folder } = projects.find(({ name }) => name === "tour") ?? { folder: "" };
const config = join(folder, "safermk.yaml");
const settings = readFileSync(config, "utf8");

const houses = readdirSync("templates", { withFileTypes: true })
  .filter(({ name }) => existsSync(join("templates", name, "looks.yaml")))
  .map(({ name }) => [name, "en-GB"] as const);

// The minutes and the report that safermk was made after.
test.each(houses)("the minutes and reports of safermk in the house %s", async (house) => {
  const { folder } = projects.find(({ name }) => name === "safermk") ?? { folder: "" };
  const config = join(folder, "safermk.yaml");
  const text = readFileSync(config, "utf8").replace(/^house:.*\n/m, "");
  writeFileSync(config, `${text}\nhouse: ${house}\n`);
  const result = await compile({ paths: [], formats: ["pdf"], out: null, cwd: folder });
  if (result.type === "refused") throw new Error(result.refusal.message);
  const { outputs } = result.compilation;
  expect(outputs.length).toBeGreaterThan(1);
  for (const { source, content } of outputs) {
    expect([source, judge(content as Uint8Array)]).toEqual([source, {}]);
  }
});

/** A name of a body, before which its language is put. */
const BODY = /^ {4}name: (?=\S+ \S+ .*(?:Council|Committee|Partnership))/gm;

test.each([...houses, ["plain", "cy"] as const])(
  "the tour in the house %s, %s",
  async (house, lang) => {
    const plain = settings
      .replace(/^ {4}lang:.*\n/gm, "")
      .replace(/^house:.*$/m, `house: ${house}`);
    writeFileSync(config, lang === "cy" ? plain.replace(BODY, "    lang: cy\n$&") : plain);
    const result = await compile({ paths: [], formats: ["pdf"], out: null, cwd: folder });
    if (result.type === "refused") throw new Error(result.refusal.message);
    const { outputs, problems } = result.compilation;
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(outputs.length).toBeGreaterThan(3);
    for (const { source, content } of outputs) {
      expect([source, judge(content as Uint8Array)]).toEqual([source, {}]);
      expect(textString(judgedPdf(content as Uint8Array).catalog.get("Lang"))).toBe(lang);
    }
  },
);
