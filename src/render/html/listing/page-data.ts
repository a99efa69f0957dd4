import type { Listing } from "../../../document/index.ts";
import { encodedPath } from "./encoded-path.ts";
import type { PageData } from "./page/page-data.ts";

/** What the script of the page is given. */
export function pageData({ search }: Listing): PageData {
  const { found, unsearched, pages } = search;
  return {
    found,
    unsearched,
    pages: pages.map(({ name, lang, path, entries }) => ({
      name,
      lang,
      href: `${encodedPath(path)}.html`,
      // A list takes half the room of names and values, and there may be thousands.
      entries: entries.map(({ number, title, anchor, text }) => [
        number ?? "",
        title,
        anchor,
        text,
      ]),
    })),
  };
}
