import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Minutes, plainText } from "../../src/document/index.ts";
import { inventedTree } from "../support/pdf/invented-tree.ts";
import { type Name, textString } from "../support/pdf/pdf-objects.ts";
import { type Bookmark, readPdf } from "../support/pdf/read-pdf.ts";
import { rendered, renderedBytes } from "../support/pdf/rendered.ts";
import { seedTree } from "../support/pdf/seed-tree.ts";
import { folded } from "../support/pdf/structure.ts";
import { projectTrees } from "../support/project-trees.ts";

const root = join(import.meta.dirname, "../..");
const scratch = join(root, "node_modules/.cache/safermk-pdf-test");
beforeAll(() => mkdirSync(scratch, { recursive: true }));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const trees = new Map([...projectTrees, ["invented", inventedTree]]);

describe.each([...trees])("the file of the %s minutes", async (_, tree) => {
  const bytes = await renderedBytes(tree);
  const pdf = readPdf(bytes);

  test("says that it is PDF/A-3a and PDF/UA-1", () => {
    expect(Buffer.from(bytes.subarray(0, 8)).toString("latin1")).toBe("%PDF-1.7");
    expect(pdf.xmp).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(pdf.xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.xmp).toContain("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>");
    const [intent] = pdf.objects.array(pdf.catalog.get("OutputIntents"));
    expect(pdf.objects.dict(intent).get("DestOutputProfile")).toBeDefined();
  });

  test("is tagged, in its language, and shows its title", () => {
    const { objects, catalog } = pdf;
    expect(textString(objects.get(catalog.get("Lang")))).toBe("en-GB");
    expect(objects.dict(catalog.get("MarkInfo")).get("Marked")).toBe(true);
    expect(objects.dict(catalog.get("ViewerPreferences")).get("DisplayDocTitle")).toBe(true);
  });

  test("says the same of itself in Info and in XMP", () => {
    const { title, author, subject, date } = tree.metadata;
    const day = date.replaceAll("-", "");
    expect(Object.fromEntries(pdf.info)).toMatchObject({
      Title: title,
      Author: author,
      Subject: subject,
      Creator: "safermk",
      Producer: "safermk",
      CreationDate: `D:${day}000000Z`,
      ModDate: `D:${day}000000Z`,
    });
    const said = [
      ...pdf.xmp.matchAll(/<(?:rdf:li xml:lang="x-default"|rdf:li|xmp:\w+|pdf:\w+)>([^<]*)</g),
    ];
    expect(said.map(([, text]) => unescaped(text ?? ""))).toEqual(
      expect.arrayContaining([title, author, subject, `${date}T00:00:00Z`, "safermk"]),
    );
    expect(pdf.xmp).toContain(`<xmp:ModifyDate>${date}T00:00:00Z`);
  });

  test("embeds its fonts with the text they stand for", () => {
    expect(pdf.fonts.length).toBeGreaterThan(1);
    for (const { dict, descriptor } of pdf.fonts) {
      expect((pdf.objects.get(dict.get("BaseFont")) as Name).name).toContain("SourceSans3");
      expect(descriptor.has("FontFile2")).toBe(true);
      expect(descriptor.has("CIDSet")).toBe(false);
      expect(dict.has("ToUnicode")).toBe(true);
    }
  });

  test("can be jumped into by the same names as the web page", () => {
    const anchors = anchorsOf(tree);
    expect([...pdf.destinations.keys()].sort()).toEqual([...new Set(anchors)].sort());
    // What is not ASCII is written in UTF-16 behind FE FF, and names are sorted as written.
    const written = (name: string) => (/^[ -~]*$/.test(name) ? name : `\u00fe\u00ff${name}`);
    const sorted = [...pdf.names].sort((one, other) => (written(one) < written(other) ? -1 : 1));
    expect(pdf.names).toEqual(sorted);
    for (const { page } of pdf.destinations.values()) expect(page).toBeGreaterThan(0);
  });

  test("has bookmarks of its items at the left edge, nested", () => {
    expect(outline(pdf.bookmarks)).toEqual(itemsOf(tree.children));
    const flat = pdf.bookmarks.flatMap(function all(mark): Bookmark[] {
      return [mark, ...mark.kids.flatMap(all)];
    });
    for (const { page, left, top } of flat) {
      expect(page).toBeGreaterThan(0);
      expect(left).toBe(0);
      expect(top).toBeLessThan(842);
    }
  });

  test("is read alike by another reader", async () => {
    const other = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
    const words: string[] = [];
    for (let number = 1; number <= other.numPages; number++) {
      const content = await (await other.getPage(number)).getTextContent({
        includeMarkedContent: true,
      });
      let artefact = 0;
      for (const part of content.items) {
        if ("str" in part) words.push(artefact > 0 ? "" : part.str + (part.hasEOL ? "\n" : ""));
        else if (part.type === "endMarkedContent") artefact = Math.max(0, artefact - 1);
        else if (("tag" in part && part.tag === "Artifact") || artefact > 0) artefact++;
      }
    }
    const bare = (text: string) => folded(text).replace(/\s/g, "");
    expect(bare(words.join(""))).toBe(bare(plainText(tree)));
    await other.destroy();
  });

  test("has the same bytes each time", async () => {
    expect(digest(await renderedBytes(tree))).toBe(digest(bytes));
  });
});

test("has the same bytes in any time zone and language", async () => {
  const script = join(scratch, "digest.mjs");
  await build({
    stdin: {
      contents: `
        import { createHash } from "node:crypto";
        import { renderedBytes } from "./test/support/pdf/rendered.ts";
        import { inventedTree } from "./test/support/pdf/invented-tree.ts";
        const bytes = await renderedBytes(inventedTree);
        console.log(createHash("sha256").update(bytes).digest("hex"));`,
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile: script,
    define: { "import.meta.dirname": JSON.stringify(join(root, "test/support/pdf")) },
    logLevel: "error",
  });
  const digests = [
    { TZ: "UTC", LC_ALL: "C" },
    { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    { TZ: "America/St_Johns", LC_ALL: "sv_SE.UTF-8", LANG: "sv_SE.UTF-8" },
  ].map((environment) =>
    execFileSync(process.execPath, [script], {
      env: { ...process.env, ...environment },
      encoding: "utf8",
    }).trim(),
  );
  expect(new Set(digests)).toEqual(new Set([digest(await renderedBytes(inventedTree))]));
});

test("two states of the same minutes have different identifiers", async () => {
  const [first] = seedTree.children;
  const other: Minutes = { ...seedTree, children: seedTree.children.slice(1) };
  expect(first?.type).toBe("status");
  const id = async (tree: Minutes) => String((await rendered(tree)).objects.trailer.get("ID"));
  expect(await id(seedTree)).toBe(await id(structuredClone(seedTree)));
  expect(await id(other)).not.toBe(await id(seedTree));
});

test("what another document said before makes no difference", async () => {
  // Hyphen-minus and the true hyphen share a glyph.
  const tree = (hyphen: string): Minutes => ({
    ...seedTree,
    children: [{ type: "status", text: `co${hyphen}opted` }],
  });
  const alone = digest(await renderedBytes(tree("-")));
  await renderedBytes(tree("\u2010"));
  expect(digest(await renderedBytes(tree("-")))).toBe(alone);
});

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function unescaped(text: string): string {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}

function anchorsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(anchorsOf);
  if (node === null || typeof node !== "object") return [];
  // A reference has the name of the place that it leads to.
  const place = "anchor" in node && !("type" in node && node.type === "reference");
  const own = place && typeof node.anchor === "string" ? [node.anchor] : [];
  return [...own, ...Object.values(node).flatMap(anchorsOf)];
}

interface Heading {
  readonly title: string;
  readonly kids: readonly Heading[];
}

function outline(marks: readonly Bookmark[]): readonly Heading[] {
  return marks.map(({ title, kids }) => ({ title, kids: outline(kids) }));
}

function itemsOf(children: Minutes["children"]): readonly Heading[] {
  return children.flatMap((node) => {
    if (node.type !== "item") return [];
    const [first] = plainText({ ...seedTree, children: [{ ...node, children: [] }] }).split("\n");
    return [{ title: first ?? "", kids: itemsOf(node.children) }];
  });
}
