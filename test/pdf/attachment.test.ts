import { createHash } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Format } from "../../src/output.ts";
import { type Name, textString } from "../support/pdf/pdf-objects.ts";
import { readPdf } from "../support/pdf/read-pdf.ts";
import { copyProjects } from "../support/projects.ts";

// The data travels inside the PDF (ISO 19005-3, 6.8): the same bytes as the file beside it.

const { projects, remove } = copyProjects();
afterAll(remove);

async function outputs(name: string, formats: readonly Format[]) {
  const folder = projects.find((project) => project.name === name)?.folder ?? "";
  const result = await compile({ paths: [], formats, out: null, cwd: folder });
  if (result.type === "refused") throw new Error(result.refusal.message);
  return result.compilation.outputs;
}

const all = await outputs("tour", ["pdf", "json"]);
const pdfs = all.filter(({ format }) => format === "pdf");

test.each(pdfs.map((pdf) => [pdf.source, pdf] as const))("%s", (source, { content }) => {
  const beside = all.find((output) => output.format === "json" && output.source === source);
  const { objects, catalog } = readPdf(content as Uint8Array);
  const [associated, ...others] = objects.array(catalog.get("AF"));
  expect(others).toEqual([]);
  const file = objects.dict(associated);
  const report = String(beside?.content).includes('"type": "report"');
  const name = report ? "report.json" : "minutes.json";
  expect([textString(file.get("F")), textString(file.get("UF"))]).toEqual([name, name]);
  expect((file.get("AFRelationship") as Name).name).toBe("Data");
  expect(textString(file.get("Desc"))).toBe(
    report ? "This report as data" : "These minutes as data",
  );
  const { dict, data } = objects.stream(objects.dict(file.get("EF")).get("F"));
  expect(Buffer.from(data).toString("utf8")).toBe(beside?.content);
  expect((dict.get("Subtype") as Name).name).toBe("application/json");
  const facts = objects.dict(dict.get("Params"));
  expect(facts.get("Size")).toBe(data.length);
  expect(facts.get("CheckSum")).toEqual(createHash("md5").update(data).digest());
  const info = objects.dict(objects.trailer.get("Info"));
  const day = textString(objects.get(info.get("CreationDate")));
  expect([facts.get("CreationDate"), facts.get("ModDate")].map(textString)).toEqual([day, day]);
});

test("a PDF built alone has its data in it all the same", async () => {
  const alone = await outputs("tour", ["pdf"]);
  expect(alone.map(({ format }) => format)).toEqual(pdfs.map(() => "pdf"));
  expect(alone.map(({ content }) => content)).toEqual(pdfs.map(({ content }) => content));
});

test("minutes that say the same on paper but differ as data are two files", async () => {
  const ids = pdfs.map(({ content }) =>
    String(readPdf(content as Uint8Array).objects.trailer.get("ID")),
  );
  expect(new Set(ids).size).toBe(pdfs.length);
});
