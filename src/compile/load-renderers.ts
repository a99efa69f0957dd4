import { basename } from "node:path";
import type { Composing } from "../compose/index.ts";
import type { Looks } from "../house/index.ts";
import type { Edition, Format } from "../output.ts";
import type { Outcome } from "../problem.ts";
import { readFonts } from "../read/index.ts";
import type { Attachment } from "../render/pdf/index.ts";
import { endingIn } from "./ending-in.ts";
import type { House } from "./furnish.ts";
import { looksOf } from "./looks-of.ts";
import type { Publication } from "./publish.ts";
import { readLooksOf, readShellOf } from "./read-house-parts.ts";

/** One document to be rendered: its data and its tree are of one edition. */
export interface Rendering<Of extends Edition = Edition> extends Publication<Of> {
  readonly composing: Composing;
  /** The path that all outputs of the document share, but for their endings: "meetings/2020-01-30". */
  readonly stem: string;
  readonly formats: readonly Format[];
  /** The way to the list of all documents; null where there is none. */
  readonly list: string | null;
}

/** An output, or the characters that its fonts cannot show. */
export type Rendered = string | Uint8Array | { readonly missing: readonly string[] };

export type Renderer = (rendering: Rendering) => Rendered | Promise<Rendered>;

/** Loads the renderers that are wanted, and no other: the PDF's costs more than all the rest. */
export async function loadRenderers(
  house: House,
  formats: readonly Format[],
): Promise<Outcome<readonly (readonly [Format, Renderer])[]>> {
  const drawn = formats.some((format) => format !== "json");
  const { value: looks, problems } = drawn ? await readLooksOf(house) : noLooks;
  if (problems.length > 0) return { value: [], problems };
  const loaded = await Promise.all(
    formats.map(async (format) => ({ format, ...(await load(format, house, looks)) })),
  );
  return {
    value: loaded.flatMap(({ format, value }) => (value === null ? [] : [[format, value]])),
    problems: loaded.flatMap(({ problems }) => problems),
  };
}

const noLooks: Outcome<Looks | null> = { value: null, problems: [] };

async function load(
  format: Format,
  house: House,
  looks: Looks | null,
): Promise<Outcome<Renderer | null>> {
  if (format === "json" || looks === null) return { value: await json(), problems: [] };
  if (format === "html") return html(house, looks);
  return { value: await (format === "text" ? text(looks) : pdf(looks)), problems: [] };
}

async function pdf(looks: Looks): Promise<Renderer> {
  const [{ renderPdf }, data, fonts] = await Promise.all([
    import("../render/pdf/index.ts"),
    json(),
    readFonts(looks.font.files),
  ]);
  return async (rendering) => {
    const { document, minutes } = rendering;
    const attachment = attached(rendering, data(rendering));
    const result = await renderPdf(minutes, looksOf(document, looks), fonts, attachment);
    return result.type === "rendered" ? result.bytes : { missing: result.characters };
  };
}

/** The data travels inside the PDF, so that neither is lost without the other. */
function attached({ document, minutes }: Rendering, text: string): Attachment {
  const { attachment: description } = minutes.furniture;
  const name = `${document.type}.${endingIn(minutes.edition, "json")}`;
  return { name, mediaType: "application/json", description, text };
}

async function html(house: House, looks: Looks): Promise<Outcome<Renderer | null>> {
  const [{ renderHtml }, { value: shell, problems }] = await Promise.all([
    import("../render/html/index.ts"),
    readShellOf(house),
  ]);
  if (shell === null) return { value: null, problems };
  const value: Renderer = ({ document, minutes, stem, formats, list }) => {
    const others = (["pdf", "text", "json"] as const).filter((format) => formats.includes(format));
    const companions = others.map((format) => ({
      format,
      href: `${basename(stem)}.${endingIn(minutes.edition, format)}`,
    }));
    return renderHtml(minutes, looksOf(document, looks), shell, companions, list);
  };
  return { value, problems };
}

async function text(looks: Looks): Promise<Renderer> {
  const { renderText } = await import("../render/text/index.ts");
  return ({ minutes }) => renderText(minutes, looks);
}

async function json(): Promise<(rendering: Rendering) => string> {
  const { renderJson, renderReportJson } = await import("../render/json/index.ts");
  return ({ document, composing }) =>
    document.type === "report"
      ? renderReportJson(document, composing)
      : renderJson(document, composing);
}
