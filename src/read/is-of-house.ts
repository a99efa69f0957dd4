/** Whether a file makes its folder a house, by its name. */
export function isOfHouse(entry: string): boolean {
  return /^(wording(\.[\w-]+)?\.yaml|looks\.yaml|page\.(html|css)|index\.css)$/.test(entry);
}
