/** What a house's page.html must hold, each once, written `{{name}}`. */
export const placeholders = [
  "lang",
  "policy",
  "title",
  "description",
  "author",
  "date",
  "data",
  "looks",
  "styles",
  "skip",
  "head",
  "mark",
  "contents",
  "main",
  "companions",
] as const;

export type Placeholder = (typeof placeholders)[number];
