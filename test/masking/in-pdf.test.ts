import { expect, test } from "vitest";
import { compileFiles } from "../rules/compile-files.ts";
import { Name, PdfObjects, Ref, textString, type Value } from "../support/pdf/pdf-objects.ts";
import { readPdf } from "../support/pdf/read-pdf.ts";
import { canary, within } from "./slips.ts";

// A leak through the PDF alone: its objects with names, destinations, titles and decoded streams, and its
// text as a reader of PDF takes it.

/** All strings and names that a file holds, and what its streams hold once decoded. */
function everyString(bytes: Uint8Array): string {
  const pdf = new PdfObjects(bytes);
  const found: string[] = [];
  const collect = (value: Value | undefined): void => {
    if (value instanceof Name) found.push(value.name);
    else if (value instanceof Uint8Array)
      found.push(textString(value) ?? "", Buffer.from(value).toString("utf8"));
    else if (Array.isArray(value)) value.forEach(collect);
    else if (value instanceof Map) {
      for (const [key, part] of value) {
        found.push(key);
        collect(part);
      }
    }
  };
  for (let id = 1; id < pdf.count; id++) {
    const value = pdf.get(new Ref(id));
    collect(value);
    if (value instanceof Map && value.has("Length")) {
      found.push(Buffer.from(pdf.stream(new Ref(id)).data).toString("latin1"));
    }
  }
  return found.join("\n");
}

const head =
  "---\ntype: minutes\nbody: smk\ndate: 2020-01-30\nchair: K Gardner\nattendance:\n  present:\n    - K Gardner\n---\n\n";

async function pdfOf(body: string): Promise<Uint8Array | null> {
  const text = `${head}## Minutes\n\nThe minutes were agreed.\n\n${body}\n## Plan\n\nIt was noted.\n`;
  const { outputs } = await compileFiles({ "minutes.md": text }, ["pdf"]);
  const content = outputs[0]?.content;
  return content instanceof Uint8Array ? content : null;
}

const sample = Object.entries({
  ...Object.fromEntries(
    Object.entries(within).filter(([name], index) => index % 5 === 0 || /name|nature/.test(name)),
  ),
  "a restricted item": `## Reviews {exempt="1" private-title="${canary}"}\n\n${canary} spoke.\n`,
  "a restricted block": `## Reviews\n\nNoted.\n\n:::restricted{exempt="3"}\n${canary} spoke.\n:::\n`,
});

test.each(sample)("no PDF holds a word that is kept from the public: %s", async (_, body) => {
  const pdf = await pdfOf(body);
  if (pdf === null) return;
  expect(everyString(pdf)).not.toContain(canary);
  expect(JSON.stringify(await readPdf(pdf))).not.toContain(canary);
});

test("what a PDF does hold is found in it", async () => {
  const pdf = await pdfOf(`## ${canary} {.unnumbered #found}\n\n${canary} spoke.\n`);
  if (pdf === null) throw new Error("there is no PDF");
  expect(everyString(pdf)).toContain("_found");
  expect(everyString(pdf)).toContain(canary);
  expect(JSON.stringify(await readPdf(pdf))).toContain(canary);
});
