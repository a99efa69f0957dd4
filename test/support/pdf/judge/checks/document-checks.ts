import { type Dict, Name, Ref, textString, type Value } from "../../pdf-objects.ts";
import type { Check } from "../check.ts";
import { type JudgedPdf, optional } from "../judged-pdf.ts";
import { nameOf } from "../structure-elements.ts";

const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/** What the document says of itself as a whole. */
export const documentChecks = {
  /** The catalogue, its names and the pages hold what safermk means, and nothing more: no form,
   * script, layer, thread, presentation, collection, permission or second metadata. */
  "keys-known": (pdf) => [
    ...more("catalogue", pdf.catalog, CATALOGUE),
    ...more("names", optional(pdf.objects, pdf.catalog.get("Names")), NAMES),
    ...pdf.pages.flatMap(({ dict }, page) => more(`page ${page + 1}`, dict, PAGE)),
    ...pdf.pages.flatMap(({ dict }, page) =>
      more(`page ${page + 1}`, optional(pdf.objects, dict.get("Resources")), RESOURCES),
    ),
    ...more("trailer", pdf.objects.trailer, TRAILER),
  ],
  /** It is marked as tagged, and nothing in it is suspect (ISO 14289-1, 7.1). */
  "marked-tagged": ({ objects, catalog }) => {
    const mark = optional(objects, catalog.get("MarkInfo"));
    const right = mark.get("Marked") === true && mark.size === 1;
    return right ? [] : [[...mark].map(([key, value]) => `${key} ${value}`).join(", ")];
  },
  /** Its language is said, and so of all text in it (7.2). */
  "language-said": ({ objects, catalog, elements }) => {
    const all = [catalog.get("Lang"), ...elements.flatMap(({ dict }) => dict.get("Lang") ?? [])];
    const said = all.map((value) => textString(objects.get(value)) ?? "");
    return said.filter((lang) => !LANGUAGE.test(lang)).map((lang) => `"${lang}" is no language`);
  },
  /** A window shows its title, not the name of the file. */
  "title-shown": ({ objects, catalog }) => {
    const shown = optional(objects, catalog.get("ViewerPreferences")).get("DisplayDocTitle");
    return shown === true ? [] : [String(shown)];
  },
  /** Nothing in it ever runs: every action is one of a link (ISO 19005-3, 6.5). */
  "actions-harmless": (pdf) =>
    everyDict(pdf).flatMap((dict) => {
      const kind = nameOf(dict.get("S"));
      const runs = dict.has("JS") || dict.has("AA") || dict.has("OpenAction");
      return runs || ACTIONS.has(kind) ? [`an action ${kind}`] : [];
    }),
  /** One intent, sRGB as a profile of ICC (6.2.3). */
  "intent-given": ({ objects, catalog }) => {
    const [intent, ...others] = objects.array(catalog.get("OutputIntents"));
    const dict = optional(objects, intent);
    const profile = dict.get("DestOutputProfile");
    if (others.length > 0 || nameOf(dict.get("S")) !== "GTS_PDFA1") return ["no such intent"];
    if (!textString(dict.get("OutputConditionIdentifier"))) return ["no condition"];
    if (!(profile instanceof Ref)) return ["no profile"];
    const { dict: facts, data } = objects.stream(profile);
    const latin = Buffer.from(data).toString("latin1");
    const right =
      facts.get("N") === 3 &&
      latin.slice(36, 40) === "acsp" &&
      latin.slice(16, 20) === "RGB " &&
      /mntr|prtr/.test(latin.slice(12, 16)) &&
      (data[8] ?? 9) <= 4;
    return right ? [] : ["the profile is not one of three colours"];
  },
  /** Nothing is seen through (6.2.10): no blending, mask or graphics state that could. */
  "nothing-transparent": (pdf) =>
    everyDict(pdf).flatMap((dict) =>
      ["SMask", "BM", "CA", "ca", "Group", "Mask"].filter((key) => dict.has(key)),
    ),
  /** The tree of pages counts its pages, and each has a size that paper has (6.1.13). */
  "pages-counted": ({ objects, catalog, pages }) => {
    const tree = objects.dict(catalog.get("Pages"));
    const sizes = pages.map(({ dict }) => objects.array(dict.get("MediaBox")) as number[]);
    return [
      ...(tree.get("Count") === pages.length ? [] : [`${tree.get("Count")} of ${pages.length}`]),
      ...sizes
        .filter(
          ([, , width = 0, height = 0]) =>
            ![width, height].every((side) => side >= 3 && side <= 14_400),
        )
        .map((size) => size.join(" ")),
    ];
  },
} satisfies Record<string, Check>;

function keys(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const CATALOGUE = keys(
  "Type Pages Names Lang MarkInfo StructTreeRoot Outlines PageMode ViewerPreferences OutputIntents Metadata AF",
);
const NAMES = keys("Dests EmbeddedFiles");
const PAGE = keys("Type Parent MediaBox Contents Resources UserUnit StructParents Tabs Annots");
const RESOURCES = keys("ProcSet Font XObject ColorSpace");
const TRAILER = keys("Size Root Info ID");
const ACTIONS = keys(
  "JavaScript Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView SubmitForm Named GoToE GoToR Thread",
);

function more(place: string, dict: Dict, known: ReadonlySet<string>): readonly string[] {
  return [...dict.keys()].filter((key) => !known.has(key)).map((key) => `${place}: ${key}`);
}

/** All dictionaries of a file, however deep. */
function everyDict({ objects }: JudgedPdf): readonly Dict[] {
  const found: Dict[] = [];
  const look = (value: Value | undefined): void => {
    if (value instanceof Map) {
      found.push(value);
      for (const part of value.values()) look(part);
    } else if (Array.isArray(value)) value.forEach(look);
  };
  for (let id = 1; id < objects.count; id++) look(objects.get(new Ref(id)));
  return found;
}

/** All strings and names of a file. */
export function everyWord({ objects }: JudgedPdf): readonly (Uint8Array | Name)[] {
  const found: (Uint8Array | Name)[] = [];
  const look = (value: Value | undefined): void => {
    if (value instanceof Name || value instanceof Uint8Array) found.push(value);
    else if (value instanceof Map) {
      for (const [key, part] of value) {
        found.push(new Name(key));
        look(part);
      }
    } else if (Array.isArray(value)) value.forEach(look);
  };
  for (let id = 1; id < objects.count; id++) look(objects.get(new Ref(id)));
  return found;
}
