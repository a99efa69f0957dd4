import { join } from "node:path";
import type { Composing } from "../compose/index.ts";
import { formats as allFormats, type Edition, type Format, type Output } from "../output.ts";
import type { Outcome, Problem } from "../problem.ts";
import { endingIn } from "./ending-in.ts";
import type { House } from "./furnish.ts";
import type { JudgedProject } from "./judged-project.ts";
import { loadRenderers, type Renderer, type Rendering } from "./load-renderers.ts";
import { missingGlyphs } from "./missing-glyphs.ts";
import type { NumberedDocument } from "./numbered-document.ts";
import { stemsIn, stemsOf } from "./stems-in.ts";
import type { ToBeDrawn } from "./to-be-drawn.ts";
import { toldOnce } from "./told-once.ts";

type Renderers = readonly (readonly [Format, Renderer])[];

/** What an edition has of a document; null where there is no such edition of it. */
type Edit<Of extends Edition> = (
  document: NumberedDocument,
  composing: Composing,
) => Pick<Rendering<Of>, "document" | "minutes" | "list"> | null;

/** Renders an edition of documents in the formats asked for, each in the house of its body. */
export async function renderEach<Of extends Edition>(
  edition: Of,
  { documents, formats }: ToBeDrawn,
  project: JudgedProject,
  edit: Edit<Of>,
): Promise<Outcome<readonly Output<Of>[]>> {
  const { files, setting, citations, images } = project;
  const wanted = allFormats.filter((format) => formats.includes(format));
  const problems: Problem[] = [];
  const outputs: Output<Of>[] = [];
  const stemOf = stemsIn(edition, project);
  const ownStem = stemsOf(files);
  const loaded = new Map<House, Renderers>();
  for (const document of documents) {
    const house = setting.houseOf(document.body.key);
    if (house === null) continue;
    const known = loaded.get(house);
    const renderers = known ?? (await gathered(loadRenderers(house, wanted), problems));
    loaded.set(house, renderers);
    const { file } = document;
    const { wording, logo } = house;
    const composing = { wording, logo, citations, images, stemOf, file };
    const edited = edit(document, composing);
    if (edited === null) continue;
    const rendering = { ...edited, composing, stem: ownStem(file), formats };
    outputs.push(...(await gathered(render(rendering, renderers, project), problems)));
  }
  return { value: outputs, problems: toldOnce(problems) };
}

/** The outputs of one document: which edition they are of, and so what they are called, its tree says. */
async function render<Of extends Edition>(
  rendering: Rendering<Of>,
  renderers: Renderers,
  { files, texts }: JudgedProject,
): Promise<Outcome<readonly Output<Of>[]>> {
  const { minutes, composing, stem } = rendering;
  const { file: source } = composing;
  const { edition } = minutes;
  const problems: Problem[] = [];
  const outputs: Output<Of>[] = [];
  for (const [format, renderer] of renderers) {
    const content = await renderer(rendering);
    if (typeof content === "object" && "missing" in content) {
      problems.push(...missingGlyphs(content.missing, source, texts, edition));
    } else {
      const path = join(files.out, `${stem}.${endingIn(edition, format)}`);
      outputs.push({ source, format, edition, path, content });
    }
  }
  return { value: outputs, problems };
}

async function gathered<Value>(
  outcome: Promise<Outcome<Value>>,
  problems: Problem[],
): Promise<Value> {
  const { value, problems: found } = await outcome;
  problems.push(...found);
  return value;
}
