import MiniSearch from "minisearch";
import { fold } from "./fold.ts";
import type { PageData } from "./page-data.ts";
import { swappedLetters } from "./swapped-letters.ts";
import { words } from "./words.ts";

/** An item that can be found. */
export interface Entry {
  readonly id: number;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  /** "SaferMK Partnership, 30 January 2020" */
  readonly page: string;
  readonly lang: string | null;
  readonly href: string;
}

export interface Finding {
  readonly entry: Entry;
  /** The words of it that answer what was sought, folded. */
  readonly found: ReadonlySet<string>;
}

export type Finder = (sought: string) => readonly Finding[];

/**
 * Makes the index, which takes a moment where there are thousands of items: it is made when
 * somebody is about to search, and in parts, so that the page never stands still.
 */
export async function makeFinder(data: PageData): Promise<Finder> {
  const entries = entriesOf(data);
  const unsearched = new Set(data.unsearched.map(fold));
  const term = (word: string) => {
    const folded = fold(word);
    return unsearched.has(folded) ? null : folded;
  };
  const index = new MiniSearch<Entry>({
    fields: ["number", "title", "text", "page"],
    tokenize: words,
    processTerm: term,
    searchOptions: {
      boost: { number: 4, title: 3, page: 0.5 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (mayBeSlip(term) ? 0.2 : false),
    },
  });
  await index.addAllAsync(entries, { chunkSize: 100 });
  /** Two letters the wrong way round are two slips to MiniSearch: they are sought by themselves. */
  const looser = (sought: string, processTerm: typeof term) => {
    const queries = words(sought)
      .filter((word) => processTerm(word) !== null)
      .map((word) => {
        const swapped = mayBeSlip(fold(word)) ? swappedLetters(word) : [];
        return { combineWith: "OR" as const, queries: [word, { queries: swapped, fuzzy: false }] };
      });
    const slips = index.search({ combineWith: "AND", queries, processTerm });
    return slips.length > 0 ? slips : index.search(sought, { combineWith: "OR", processTerm });
  };
  return (sought) => {
    // Where nothing else is sought, "the" may be the beginning of a word that is still being typed.
    const processTerm = words(sought).every((word) => term(word) === null) ? fold : term;
    const all = index.search(sought, { combineWith: "AND", processTerm });
    const results = all.length > 0 ? all : looser(sought, processTerm);
    return results.flatMap(({ id, terms }) => {
      const entry = entries[id];
      return entry === undefined ? [] : [{ entry, found: new Set(terms) }];
    });
  };
}

/** A number with another figure is another number, and a short word with another letter another word. */
function mayBeSlip(term: string): boolean {
  return term.length > 4 && !/\p{N}/u.test(term);
}

function entriesOf({ pages }: PageData): readonly Entry[] {
  const entries = pages.flatMap(({ name: page, lang, href, entries }) =>
    entries.map(([number, title, anchor, text]) => {
      const place = anchor === "" ? "" : `#${encodeURIComponent(anchor)}`;
      return { number, title, text, page, lang, href: href + place };
    }),
  );
  return entries.map((entry, id) => ({ id, ...entry }));
}
