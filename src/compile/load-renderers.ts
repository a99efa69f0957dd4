import type { Composing } from "../compose/index.ts";
import type { Minutes } from "../document/index.ts";
import { type Looks, readLooks, type Wording } from "../house/index.ts";
import type { PublicEdition } from "../meeting/meeting.ts";
import type { Format } from "../output.ts";
import type { Outcome } from "../problem.ts";
import { readFonts, readHouseFile } from "../read/index.ts";

/** A house as rendering begins: its looks are read only where they are needed. */
export interface RenderingHouse {
  readonly name: string;
  readonly wording: Wording;
}

/** One meeting to be rendered. */
export interface Rendering {
  readonly meeting: PublicEdition;
  readonly minutes: Minutes;
  readonly composing: Composing;
  /** The name that all outputs of the meeting share. */
  readonly name: string;
  readonly formats: readonly Format[];
}

/** An output, or the characters that its fonts cannot show. */
export type Rendered = string | Uint8Array | { readonly missing: readonly string[] };

export type Renderer = (rendering: Rendering) => Rendered | Promise<Rendered>;

/** Loads the renderers that are wanted, and no other: the PDF's costs more than all the rest. */
export async function loadRenderers(
  house: RenderingHouse,
  formats: readonly Format[],
): Promise<Outcome<readonly (readonly [Format, Renderer])[]>> {
  const drawn = formats.some((format) => format !== "json");
  const looks = drawn ? readLooks(await readHouseFile(house.name, "looks.yaml")) : noLooks;
  if (drawn && looks.value === null) return { value: [], problems: looks.problems };
  const value = await Promise.all(
    formats.map(async (format) => [format, await load(format, house, looks.value)] as const),
  );
  return { value, problems: looks.problems };
}

const noLooks: Outcome<Looks | null> = { value: null, problems: [] };

function load(format: Format, house: RenderingHouse, looks: Looks | null): Promise<Renderer> {
  if (looks === null) return json();
  const loaders: { readonly [Key in Format]: () => Promise<Renderer> } = {
    pdf: () => pdf(looks),
    html: () => html(house, looks),
    json,
  };
  return loaders[format]();
}

async function pdf(looks: Looks): Promise<Renderer> {
  const [{ renderPdf }, fonts] = await Promise.all([
    import("../render/pdf/index.ts"),
    readFonts(looks.font.files),
  ]);
  return async ({ minutes }) => {
    const result = await renderPdf(minutes, looks, fonts);
    return result.type === "rendered" ? result.bytes : { missing: result.characters };
  };
}

async function html({ name }: RenderingHouse, looks: Looks): Promise<Renderer> {
  const [{ renderHtml }, page, styles] = await Promise.all([
    import("../render/html/index.ts"),
    readHouseFile(name, "page.html"),
    readHouseFile(name, "page.css"),
  ]);
  const shell = { page: page.text, styles: styles.text };
  return ({ minutes, name: file, formats }) => {
    const others = (["pdf", "json"] as const).filter((format) => formats.includes(format));
    const companions = others.map((format) => ({ format, href: `${file}.${format}` }));
    return renderHtml(minutes, looks, shell, companions);
  };
}

async function json(): Promise<Renderer> {
  const { renderJson } = await import("../render/json/index.ts");
  return ({ meeting, composing }) => renderJson(meeting, composing);
}
