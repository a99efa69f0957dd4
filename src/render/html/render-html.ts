import type { Minutes } from "../../document/index.ts";
import type { Looks } from "../../house/looks.ts";
import { renderBlocks } from "./blocks.ts";
import type { Companion } from "./companion.ts";
import { renderCompanions } from "./companions.ts";
import { contentPolicy } from "./content-policy.ts";
import { renderContents } from "./contents.ts";
import { escapeText } from "./escape-text.ts";
import { fill } from "./fill.ts";
import { lookStyles } from "./look-styles.ts";
import { renderMark } from "./mark.ts";
import type { PageShell } from "./page-shell.ts";
import { tidyStyles } from "./tidy-styles.ts";
import { toMarkup } from "./to-markup.ts";

/** One self-contained page. The words of its `<main>` are those of `plainText(minutes)`. */
export function renderHtml(
  minutes: Minutes,
  looks: Looks,
  shell: PageShell,
  companions: readonly Companion[],
): string {
  const page = styledPage(minutes, looks, shell);
  const { lang, metadata, furniture, children } = minutes;
  return fill(page, {
    policy: contentPolicy(page),
    lang: escapeText(lang),
    title: escapeText(metadata.title),
    description: escapeText(metadata.subject),
    author: escapeText(metadata.author),
    date: escapeText(metadata.date),
    skip: escapeText(furniture.skip),
    head: escapeText(furniture.runningHead),
    mark: toMarkup(renderMark(furniture), 2),
    contents: toMarkup(renderContents(minutes), 1),
    main: toMarkup(renderBlocks(children), 2),
    companions: toMarkup(renderCompanions(furniture, companions), 1),
  });
}

/** Styles come first and alone: the policy holds the digest of what stands between the tags. */
function styledPage({ furniture }: Minutes, looks: Looks, { page, styles }: PageShell): string {
  const tidy = tidyStyles(styles);
  const filled = fill(page, { looks: lookStyles(looks, furniture, tidy), styles: tidy });
  // A browser reads every line end as one line feed before it takes the digest.
  return filled.replaceAll("\r\n", "\n");
}
