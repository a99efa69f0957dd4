import { type Composing, flowWords, type Listable, listable } from "../compose/index.ts";
import type { Flow } from "../meeting/content.ts";
import { documentDay } from "../meeting/document-day.ts";
import { formats as allFormats, type Output } from "../output.ts";
import type { Outcome } from "../problem.ts";
import type { Published } from "../registers/index.ts";
import type { JudgedProject } from "./judged-project.ts";
import { makesList, wayToList } from "./list-all.ts";
import { type Publication, publish } from "./publish.ts";
import { renderEach } from "./render-each.ts";
import { stemsOf } from "./stems-in.ts";
import type { ToBeDrawn } from "./to-be-drawn.ts";

export interface RenderedAll {
  readonly outputs: readonly Output<"public">[];
  /** What the list of all documents says of each; empty where none is made. */
  readonly listables: readonly Listable[];
  /** What the registers are made of; empty where only some documents are rendered. */
  readonly published: readonly Published[];
}

/** Renders the public edition of documents in the formats asked for. */
export async function renderAll(
  drawn: ToBeDrawn,
  project: JudgedProject,
): Promise<Outcome<RenderedAll>> {
  const { files, on } = project;
  const formats = allFormats.filter((format) => drawn.formats.includes(format));
  const listing = makesList(files, formats);
  const listed = listing || (files.listed && formats.includes("html"));
  const stemOf = stemsOf(files);
  const listables: Listable[] = [];
  const published: Published[] = [];
  const { value: outputs, problems } = await renderEach(
    "public",
    drawn,
    project,
    (document, composing) => {
      const publication = publish(document, on, composing);
      if (listing) {
        listables.push(listable(publication.document, publication.minutes, composing, formats));
      }
      if (files.whole) published.push(publishedIn(publication, composing));
      const list = listed ? wayToList(stemOf(document.file)) : null;
      return { ...publication, list };
    },
  );
  return { value: { outputs, listables, published }, problems };
}

function publishedIn(
  { document, minutes }: Publication<"public">,
  composing: Composing,
): Published {
  const { file, stemOf } = composing;
  const words = (blocks: readonly Flow[]) => flowWords(blocks, composing);
  const path = stemOf(file) ?? file;
  return { document, day: documentDay(document), path, lang: minutes.lang, words };
}
