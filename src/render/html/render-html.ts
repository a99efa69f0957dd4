import { type BondCost, bondCost, type Minutes } from "../../document/index.ts";
import type { Looks } from "../../house/index.ts";
import { renderBlocks } from "./blocks.ts";
import type { Companion } from "./companion.ts";
import { renderCompanions } from "./companions.ts";
import { renderContents } from "./contents.ts";
import { fillShell } from "./fill-shell.ts";
import { fitTables } from "./fit-tables.ts";
import { keepTogether } from "./keep-together.ts";
import { renderMark } from "./mark.ts";
import type { PageShell } from "./page-shell.ts";
import { structuredData } from "./structured-data.ts";
import { tellTablesApart } from "./tell-tables-apart.ts";
import { toMarkup } from "./to-markup.ts";

/**
 * One self-contained page. The words of its `<main>` are those of `plainText(minutes)`. `list` is
 * the way to the list of all documents, where there is one.
 */
export function renderHtml(
  minutes: Minutes,
  looks: Looks,
  shell: PageShell,
  companions: readonly Companion[],
  list: string | null = null,
): string {
  const made = parts(minutes, looks, bondCost(minutes.bonds), companions, list);
  const data = `${unlisted(minutes)}${structuredData(minutes)}`;
  return fillShell(minutes, { ...made, data }, looks, shell);
}

/** Should a page that is not for the public ever stand where a search engine comes, it is not to list it. */
function unlisted({ edition }: Minutes): string {
  return edition === "public"
    ? ""
    : `<meta name="robots" content="noindex, nofollow, noarchive">\n  `;
}

/** Elements, each with the depth at which it stands in the shell. */
function parts(
  minutes: Minutes,
  looks: Looks,
  bonds: BondCost,
  companions: readonly Companion[],
  list: string | null,
) {
  const { deleted } = minutes.furniture.plain;
  const main = keepTogether(renderBlocks(minutes.children), bonds);
  return {
    mark: toMarkup(renderMark(minutes.furniture), 2),
    contents: toMarkup(keepTogether(renderContents(minutes), bonds), 1),
    main: toMarkup(tellTablesApart(fitTables(main, looks, deleted)), 2),
    companions: toMarkup(renderCompanions(minutes.furniture, companions, list), 1),
  };
}
