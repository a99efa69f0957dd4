import type { Listing } from "../../../document/index.ts";
import { inertJson } from "../inert-json.ts";
import { encodedPath } from "./encoded-path.ts";

/** What the page lists, for programs, in the words of schema.org: each document's name and address. */
export function listingData({ lang, metadata, bodies, search }: Listing): string {
  const names = new Map(search.pages.map(({ path, name }) => [path, name]));
  const documents = bodies.flatMap(({ years }) => years.flatMap((year) => year.documents));
  const data = {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name: metadata.title,
    description: metadata.subject,
    inLanguage: lang,
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: documents.length,
      itemListElement: documents.map(({ path }, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name: names.get(path),
        url: `${encodedPath(path)}.html`,
      })),
    },
  };
  return `<script type="application/ld+json">${inertJson(data)}</script>`;
}
