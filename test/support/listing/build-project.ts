import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import type { BuildRequest } from "../../../src/compilation.ts";
import { compile } from "../../../src/compile.ts";
import type { PageData } from "../../../src/render/html/listing/page/page-data.ts";
import { decode, fold } from "../html/words.ts";

export interface Built {
  /** The paths of all outputs below their folder. */
  readonly paths: readonly string[];
  /** The list of all documents; empty where none is made. */
  readonly list: string;
  /** The pages of documents by their paths; the registers are none. */
  readonly pages: ReadonlyMap<string, string>;
  readonly errors: readonly string[];
  /** Why it was not built at all. */
  readonly refused: string | null;
}

/** Builds a project of some files from their texts, in a folder that is gone afterwards. */
export async function buildProject(
  files: Readonly<Record<string, string>>,
  request: Partial<BuildRequest> = {},
): Promise<Built> {
  const cwd = mkdtempSync(join(tmpdir(), "safermk-list-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    const asked = { paths: [], formats: ["html", "json"] as const, out: null, cwd, ...request };
    return read(await compile(asked), join(cwd, "public"));
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function read(result: Awaited<ReturnType<typeof compile>>, out: string): Built {
  const none = { paths: [], list: "", pages: new Map(), errors: [] };
  if (result.type === "refused") return { ...none, refused: result.refusal.message };
  const { outputs, problems } = result.compilation;
  const texts = outputs.map(
    ({ path, content }) => [slashed(relative(out, path)), String(content)] as const,
  );
  const isList = ([path]: (typeof texts)[number]) => basename(path) === "index.html";
  return {
    paths: texts.map(([path]) => path),
    list: texts.find(isList)?.[1] ?? "",
    pages: new Map(
      texts.filter((one) => /(?<!^registers\/\w+)\.html$/.test(one[0]) && !isList(one)),
    ),
    errors: problems.filter(({ severity }) => severity === "error").map(({ rule }) => rule),
    refused: null,
  };
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}

/** What the list says, a heading, a sentence or a document a line. */
export function linesOf(list: string): readonly string[] {
  const main = list.slice(list.indexOf("</search>"), list.indexOf("</main>"));
  return Array.from(main.matchAll(/<(h2|h3|p|li)\b[^>]*>(.*?)<\/\1>/gs), ([, , inner = ""]) =>
    fold(decode(inner.replace(/<[^>]*>/g, ""))),
  );
}

/** What the page gives to its script. */
export function dataOf(list: string): PageData {
  const text = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(list)?.[1] ?? "";
  return JSON.parse(text) as PageData;
}
