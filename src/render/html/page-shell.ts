/** What a house says about a page besides its looks: the texts of its page.html and page.css. */
export interface PageShell {
  readonly page: string;
  readonly styles: string;
}
