import { basename } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Edition, Format, Output } from "../../src/output.ts";
import { readPdf } from "../support/pdf/read-pdf.ts";
import { drawnText } from "../support/pdf/structure.ts";
import { copyProjects } from "../support/projects.ts";

// What each output of the restricted edition says of itself, and what it must not lead to.

const { projects, remove } = copyProjects();
afterAll(remove);

const folder =
  projects.find(({ name }) => name === "items-and-passages-not-for-the-public")?.folder ?? "";

async function outputsOf(edition: Edition): Promise<readonly Output[]> {
  const formats: Format[] = ["pdf", "html", "text", "json"];
  const result = await compile({ paths: [], formats, edition, out: null, cwd: folder });
  if (result.type === "refused") throw new Error(result.refusal.message);
  return result.compilation.outputs;
}

const [restricted, published] = await Promise.all([outputsOf("restricted"), outputsOf("public")]);

function content(name: string, outputs = restricted): string | Uint8Array {
  const found = outputs.find(({ path }) => basename(path) === name);
  if (found === undefined) throw new Error(name);
  return found.content;
}

const mark = "NOT FOR PUBLICATION";
const secret = "The lowest tender was £12,000";

test("has names and a folder of its own, and no list", () => {
  const names = restricted.map(({ path }) => path.slice(folder.length + 1).replaceAll("\\", "/"));
  expect(names.sort()).toEqual(
    ["meetings/2020-01-30", "reports/pay"]
      .flatMap((stem) => ["html", "json", "pdf", "txt"].map((end) => `${stem}.restricted.${end}`))
      .map((path) => `restricted/${path}`),
  );
  expect(new Set(restricted.map(({ edition }) => edition))).toEqual(new Set(["restricted"]));
});

describe("the PDF", () => {
  const pdf = readPdf(content("2020-01-30.restricted.pdf") as Uint8Array);
  const head = `${mark}: paragraphs 1, 2, 3, 4 and 5 of Schedule 12A; confidential`;

  test("says on every page that it is not for publication, and why, outside the text", () => {
    expect(pdf.pages.length).toBeGreaterThan(2);
    for (const page of pdf.pages.keys()) {
      const outside = pdf.glyphs
        .filter((glyph) => glyph.page === page + 1 && glyph.content === null)
        .map(({ text }) => text)
        .join("");
      expect(outside.replaceAll(" ", "")).toContain(head.replaceAll(" ", ""));
    }
  });

  test("says it once in what is read aloud, before all else", () => {
    const text = drawnText(pdf.root);
    expect(text.split(mark).length).toBe(2);
    expect(text.trimStart().startsWith(mark)).toBe(true);
    expect(text).toContain(secret);
  });

  test("is another file than the public one, by its title and its identifier", () => {
    const other = readPdf(content("2020-01-30.pdf", published) as Uint8Array);
    expect(other.info.get("Title")).not.toMatch(/publication/);
    expect(pdf.info.get("Title")).toBe(`${other.info.get("Title")} (not for publication)`);
    const id = ({ objects }: typeof pdf) => String(objects.array(objects.trailer.get("ID"))[0]);
    expect(id(pdf)).not.toBe(id(other));
    const xmp = Buffer.from(content("2020-01-30.restricted.pdf") as Uint8Array).toString("utf8");
    expect(xmp).toMatch(/<dc:title>.*\(not for publication\)<\/rdf:li>/);
  });
});

describe("the page", () => {
  const html = String(content("2020-01-30.restricted.html"));

  test("says it once in its text, and in the margin of every printed page", () => {
    const [styles = ""] = /<style>.*<\/style>/s.exec(html) ?? [];
    expect(html.replace(styles, "").split(mark).length).toBe(2);
    expect(/@page \{.*?@top-left \{ content: "NOT FOR PUBLICATION: /s.test(styles)).toBe(true);
    expect(/@page :first \{ @top-left \{ content: "NOT FOR PUBLICATION: /.test(styles)).toBe(true);
  });

  test("asks not to be listed, and leads neither to the list nor to a public edition", () => {
    expect(html).toContain('<meta name="robots" content="noindex, nofollow, noarchive">');
    const ways = [...html.matchAll(/ href="([^"#][^"]*)"/g)].map(([, way]) => way);
    expect(ways.sort()).toEqual(
      ["json", "pdf", "txt"].map((end) => `2020-01-30.restricted.${end}`),
    );
    expect(String(content("2020-01-30.html", published))).not.toContain("robots");
  });

  test("leads to the restricted edition of another document, where it has one", () => {
    const report = String(content("pay.restricted.html"));
    // The minutes are a draft, whose numbers may move: the link is to the whole.
    expect(report).toContain('href="../meetings/2020-01-30.restricted.html"');
    expect(report).toMatch(/“Report that all may read”/);
    expect(report).not.toContain("open.html");
  });
});

test("plain text has it at its head", () => {
  const text = String(content("2020-01-30.restricted.txt"));
  expect(text.split("\n").slice(0, 5)).toContain(mark);
});

test("the data says that it is not for the public, and the public data has no word of editions", () => {
  const data = JSON.parse(String(content("2020-01-30.restricted.json")));
  expect(data).toMatchObject({ edition: "restricted", mark });
  expect(data.reasons).toEqual([[1, 2, 3, 4, 5], "confidential"]);
  expect(data.items[1]).toMatchObject({ restricted: true, reason: [1] });
  expect(String(content("2020-01-30.json", published))).not.toMatch(/edition|reason|summary/);
});

test("nothing of it is in any public output", () => {
  for (const { content: bytes } of published) {
    expect(Buffer.from(bytes).toString("utf8")).not.toMatch(/Nettle|12,000|Director|NOT FOR/);
  }
});
