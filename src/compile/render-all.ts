import { basename, join } from "node:path";
import { compose } from "../compose/index.ts";
import type { Minutes } from "../document/index.ts";
import { publicEdition } from "../editions/index.ts";
import type { House } from "../house/index.ts";
import type { DraftMeeting, PublicMeeting } from "../meeting/meeting.ts";
import { formats as allFormats, type Format, type Output } from "../output.ts";
import type { Outcome, Problem } from "../problem.ts";
import { type ProjectFiles, readFonts } from "../read/index.ts";
import type { SourceText } from "../report/index.ts";
import { missingGlyphs } from "./missing-glyphs.ts";

/** Renders the public edition of meetings in the formats asked for. */
export async function renderAll(
  meetings: readonly DraftMeeting[],
  house: House,
  formats: readonly Format[],
  { sources, out }: ProjectFiles,
  texts: readonly SourceText[],
): Promise<Outcome<readonly Output[]>> {
  const problems: Problem[] = [];
  const value: Output[] = [];
  const renderers = await load(house, formats);
  const keys = new Map(sources.map(({ file, key }) => [file, key]));
  for (const draft of meetings) {
    const meeting = publicEdition(draft);
    const minutes = compose(meeting, house.wording);
    const stem = (keys.get(draft.file) ?? draft.file).replace(/\.md$/i, "");
    for (const [format, renderer] of renderers) {
      const content = await renderer({ meeting, minutes, name: basename(stem), formats });
      if (typeof content === "object" && "missing" in content) {
        problems.push(missingGlyphs(content.missing, draft.file, texts));
      } else {
        const path = join(out, `${stem}.${format}`);
        value.push({ source: draft.file, format, edition: "public", path, content });
      }
    }
  }
  return { value, problems };
}

interface Rendering {
  readonly meeting: PublicMeeting;
  readonly minutes: Minutes;
  /** The name that all outputs of the meeting share. */
  readonly name: string;
  readonly formats: readonly Format[];
}

type Content = string | Uint8Array | { readonly missing: readonly string[] };
type Renderer = (rendering: Rendering) => Content | Promise<Content>;

/** Loads the renderers that are wanted, and no other: the PDF's costs more than all the rest. */
async function load(house: House, formats: readonly Format[]) {
  const wanted = allFormats.filter((format) => formats.includes(format));
  return Promise.all(wanted.map(async (format) => [format, await loaders[format](house)] as const));
}

const loaders: { readonly [Key in Format]: (house: House) => Promise<Renderer> } = {
  pdf: async ({ looks }) => {
    const [{ renderPdf }, fonts] = await Promise.all([
      import("../render/pdf/index.ts"),
      readFonts(looks.font.files),
    ]);
    return async ({ minutes }) => {
      const result = await renderPdf(minutes, looks, fonts);
      return result.type === "rendered" ? result.bytes : { missing: result.characters };
    };
  },
  html: async ({ looks, page, styles }) => {
    const { renderHtml } = await import("../render/html/index.ts");
    return ({ minutes, name, formats }) => {
      const others = (["pdf", "json"] as const).filter((format) => formats.includes(format));
      const companions = others.map((format) => ({ format, href: `${name}.${format}` }));
      return renderHtml(minutes, looks, { page, styles }, companions);
    };
  },
  json: async ({ wording }) => {
    const { renderJson } = await import("../render/json/index.ts");
    return ({ meeting }) => renderJson(meeting, wording);
  },
};
