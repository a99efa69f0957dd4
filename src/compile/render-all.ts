import { basename, join } from "node:path";
import {
  type Composing,
  compose,
  composeReport,
  type Listable,
  listable,
} from "../compose/index.ts";
import type { Image, Minutes } from "../document/index.ts";
import { publicEdition, publicReport } from "../editions/index.ts";
import type { Citations } from "../meeting/citation.ts";
import type { CivilDate } from "../meeting/date.ts";
import { formats as allFormats, endings, type Output } from "../output.ts";
import type { Outcome, Problem } from "../problem.ts";
import type { ProjectFiles } from "../read/index.ts";
import type { SourceText } from "../report/index.ts";
import type { House } from "./furnish.ts";
import { makesList, wayToList } from "./list-all.ts";
import { loadRenderers, type PublicDocument } from "./load-renderers.ts";
import { missingGlyphs } from "./missing-glyphs.ts";
import type { NumberedDocument } from "./numbered-document.ts";
import type { Setting } from "./read-setting.ts";
import type { ToBeDrawn } from "./to-be-drawn.ts";
import { toldOnce } from "./told-once.ts";

export interface RenderedAll {
  readonly outputs: readonly Output[];
  /** What the list of all documents says of each; empty where none is made. */
  readonly listables: readonly Listable[];
}

/** Renders the public edition of documents in the formats asked for, each in the house of its body. */
export async function renderAll(
  { documents, formats }: ToBeDrawn,
  on: CivilDate,
  { houseOf }: Setting,
  citations: Citations,
  files: ProjectFiles,
  texts: readonly SourceText[],
  images: ReadonlyMap<string, Image>,
): Promise<Outcome<RenderedAll>> {
  const { sources, out } = files;
  const wanted = allFormats.filter((format) => formats.includes(format));
  const problems: Problem[] = [];
  const outputs: Output[] = [];
  const listables: Listable[] = [];
  const listing = makesList(files, formats);
  const listed = listing || (files.listed && formats.includes("html"));
  const keys = new Map(sources.map(({ file, key }) => [file, key]));
  const stemOf = (file: string) => (keys.get(file) ?? file).replace(/\.md$/i, "");
  const loaded = new Map<House, Awaited<ReturnType<typeof loadRenderers>>["value"]>();
  for (const document of documents) {
    const house = houseOf(document.body.key);
    if (house === null) continue;
    const known = loaded.get(house);
    const renderers = known ?? (await gathered(loadRenderers(house, wanted), problems));
    loaded.set(house, renderers);
    const { file } = document;
    const { wording, logo } = house;
    const composing = { wording, logo, citations, images, stemOf, file };
    const { published, minutes } = publish(document, on, composing);
    const stem = stemOf(file);
    if (listing) listables.push(listable(published, minutes, composing, wanted));
    for (const [format, renderer] of renderers) {
      const content = await renderer({
        document: published,
        minutes,
        composing,
        name: basename(stem),
        formats,
        list: listed ? wayToList(stem) : null,
      });
      if (typeof content === "object" && "missing" in content) {
        problems.push(...missingGlyphs(content.missing, file, texts));
      } else {
        const path = join(out, `${stem}.${endings[format]}`);
        outputs.push({ source: file, format, edition: "public", path, content });
      }
    }
  }
  return { value: { outputs, listables }, problems: toldOnce(problems) };
}

async function gathered<Value>(
  outcome: Promise<Outcome<Value>>,
  problems: Problem[],
): Promise<Value> {
  const { value, problems: found } = await outcome;
  problems.push(...found);
  return value;
}

function publish(
  document: NumberedDocument,
  on: CivilDate,
  composing: Composing,
): { published: PublicDocument; minutes: Minutes } {
  if (document.type === "report") {
    const published = publicReport(document, on);
    return { published, minutes: composeReport(published, composing) };
  }
  const published = publicEdition(document, on);
  return { published, minutes: compose(published, composing) };
}
