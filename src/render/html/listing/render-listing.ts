import { bondCost, type Listing } from "../../../document/index.ts";
import type { Looks } from "../../../house/index.ts";
import { fillShell } from "../fill-shell.ts";
import { keepTogether } from "../keep-together.ts";
import type { PageShell } from "../page-shell.ts";
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
  const { furniture, bonds } = listing;
  const main = keepTogether(renderBodies(listing), bondCost(bonds));
  const parts = {
    data: listingData(listing),
    mark: "",
    contents: toMarkup(renderListingContents(listing), 1),
    main: toMarkup([...renderSearch(listing), ...main], 2),
    companions: [inlineData(pageData(listing)), `<script type="module">${script}</script>`].join(
      "\n  ",
    ),
  };
  return fillShell(
    { ...listing, furniture: { ...furniture, leaf: [] } },
    parts,
    looks,
    shell,
    script,
  );
}
