/** What the list of documents gives to its script. */
export interface PageData {
  readonly found: { readonly none: string; readonly one: string; readonly several: string };
  /** Words that nearly every item has. */
  readonly unsearched: readonly string[];
  readonly pages: readonly SearchedPage[];
}

interface SearchedPage {
  readonly name: string;
  readonly lang: string | null;
  readonly href: string;
  readonly entries: readonly (readonly [
    number: string,
    title: string,
    anchor: string,
    text: string,
  ])[];
}
