import type { Check } from "../check.ts";
import type { JudgedPdf } from "../judged-pdf.ts";
import type { PageContent } from "../page-content.ts";
import { nameOf } from "../structure-elements.ts";

/** What stands in the content streams of pages. */
export const contentChecks = {
  /** All that is drawn is content or artefact (ISO 14289-1, 7.1). */
  "content-marked": each(({ unmarked }) => unmarked),
  /** Neither of them stands in the other; every stretch ends, and where it began. */
  "marks-nested": each(({ nesting }) => nesting),
  /** Shapes and pictures that are content are figures (7.3). */
  "graphics-are-figures": each(({ loose }) => loose),
  /** Only operators that safermk needs (ISO 19005-3, 6.2.2): no inline image, shading, pattern. */
  "operators-known": each(({ unknown }) => unknown),
  /** States are kept no deeper than ISO 19005-3, 6.1.13, allows. */
  "states-shallow": each(({ depth }) => (depth > 28 ? [`kept ${depth} deep`] : [])),
  /** A colour is three numbers of the output intent (6.2.4). */
  "colours-given": each(({ colours }) =>
    colours
      .filter(({ operands }) => operands.length !== 3 || !operands.every(isShare))
      .map(({ operator, operands }) => `${operands.join(" ")} ${operator}`),
  ),
  /** Running heads and page numbers are said to be what they are (ISO 14289-1, 7.8). */
  "artefacts-named": each(({ marks }) =>
    marks.filter(({ artefact }) => artefact).flatMap(({ properties }) => kindFault(properties)),
  ),
  /** Each page has a running foot: its number, and where the house wants them, initials. */
  "pages-numbered": each(({ marks }) => {
    const feet = marks.filter(({ properties }) => nameOf(properties.get("Subtype")) === "Footer");
    return feet.length > 0 ? [] : ["no foot"];
  }),
} satisfies Record<string, Check>;

function each(judge: (content: PageContent) => readonly string[]): Check {
  return ({ pages }: JudgedPdf) =>
    pages.flatMap(({ content }, index) =>
      judge(content).map((fault) => `page ${index + 1}: ${fault}`),
    );
}

function isShare(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 1;
}

function kindFault(properties: PageContent["marks"][number]["properties"]): readonly string[] {
  const [type, subtype] = [nameOf(properties.get("Type")), nameOf(properties.get("Subtype"))];
  if (type === "Layout") return subtype === "" ? [] : [`${type} ${subtype}`];
  if (type !== "Pagination") return [`an artefact of type "${type}"`];
  return ["", "Header", "Footer"].includes(subtype) ? [] : [`${type} ${subtype}`];
}
