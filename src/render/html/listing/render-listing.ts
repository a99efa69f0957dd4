import { bondCost, type Listing } from "../../../document/index.ts";
import type { Looks } from "../../../house/index.ts";
import { contentPolicy } from "../content-policy.ts";
import { escapeText } from "../escape-text.ts";
import { fill } from "../fill.ts";
import { keepTogether } from "../keep-together.ts";
import { lookStyles } from "../look-styles.ts";
import type { PageShell } from "../page-shell.ts";
import { renderRunningHead } from "../running-head.ts";
import { tidyStyles } from "../tidy-styles.ts";
import { toMarkup } from "../to-markup.ts";
import { renderBodies } from "./bodies.ts";
import { renderListingContents } from "./contents.ts";
import { inlineData } from "./inline-data.ts";
import { listingData } from "./listing-data.ts";
import { pageData } from "./page-data.ts";
import { renderSearch } from "./search.ts";

/**
 * The page that lists all documents, in the shell of the house. It is whole without its script,
 * which adds a search; `script` is that of the bundle.
 */
export function renderListing(
  listing: Listing,
  looks: Looks,
  shell: PageShell,
  script: string,
): string {
  // A browser reads every line end as one line feed before it takes a digest.
  const page = shell.page.replaceAll("\r\n", "\n");
  const tidy = tidyStyles(shell.styles);
  const styles = {
    looks: lookStyles(looks, { ...listing.furniture, leaf: [] }, tidy),
    styles: tidy,
  };
  const bonds = bondCost(listing.bonds);
  const policy = contentPolicy(fill(page, styles), { pictures: false, script });
  return fill(page, {
    ...styles,
    policy,
    ...words(listing),
    head: renderRunningHead(listing.furniture.runningHead, page, bonds),
    data: listingData(listing),
    mark: "",
    contents: toMarkup(renderListingContents(listing), 1),
    main: toMarkup([...renderSearch(listing), ...keepTogether(renderBodies(listing), bonds)], 2),
    companions: [inlineData(pageData(listing)), `<script type="module">${script}</script>`].join(
      "\n  ",
    ),
  });
}

function words({ lang, metadata, furniture }: Listing) {
  return {
    lang: escapeText(lang),
    title: escapeText(metadata.title),
    description: escapeText(metadata.subject),
    author: escapeText(metadata.author),
    date: escapeText(metadata.date),
    skip: escapeText(furniture.skip),
  };
}
