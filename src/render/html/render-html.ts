import { type BondCost, bondCost, type Minutes } from "../../document/index.ts";
import type { Looks } from "../../house/index.ts";
import { renderBlocks } from "./blocks.ts";
import type { Companion } from "./companion.ts";
import { renderCompanions } from "./companions.ts";
import { contentPolicy } from "./content-policy.ts";
import { renderContents } from "./contents.ts";
import { escapeText } from "./escape-text.ts";
import { fill } from "./fill.ts";
import { fitTables } from "./fit-tables.ts";
import { keepTogether } from "./keep-together.ts";
import { lookStyles } from "./look-styles.ts";
import { renderMark } from "./mark.ts";
import type { PageShell } from "./page-shell.ts";
import { renderRunningHead } from "./running-head.ts";
import { structuredData } from "./structured-data.ts";
import { tellTablesApart } from "./tell-tables-apart.ts";
import { tidyStyles } from "./tidy-styles.ts";
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
  // A browser reads every line end as one line feed before it takes the digest of the styles.
  const page = shell.page.replaceAll("\r\n", "\n");
  const styles = stylesOf(minutes, looks, shell);
  const bonds = bondCost(minutes.bonds);
  const made = parts(minutes, looks, bonds, companions, list);
  const policy = contentPolicy(fill(page, styles), {
    pictures: made.main.includes("<img "),
    script: null,
  });
  return fill(page, {
    ...styles,
    policy,
    ...words(minutes),
    head: renderRunningHead(minutes.furniture.runningHead, page, bonds),
    ...made,
    data: `${unlisted(minutes)}${structuredData(minutes)}`,
  });
}

/** Should a page that is not for the public ever stand where a search engine comes, it is not to list it. */
function unlisted({ edition }: Minutes): string {
  return edition === "public"
    ? ""
    : `<meta name="robots" content="noindex, nofollow, noarchive">\n  `;
}

function stylesOf({ furniture }: Minutes, looks: Looks, shell: PageShell) {
  const styles = tidyStyles(shell.styles);
  return { looks: lookStyles(looks, furniture, styles), styles };
}

function words({ lang, metadata, furniture }: Minutes) {
  return {
    lang: escapeText(lang),
    title: escapeText(metadata.title),
    description: escapeText(metadata.subject),
    author: escapeText(metadata.author),
    date: escapeText(metadata.date),
    skip: escapeText(furniture.skip),
  };
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
