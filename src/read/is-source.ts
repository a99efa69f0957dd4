/** Whether a file is a source, by its name. */
export function isSource(name: string): boolean {
  return /\.md$/i.test(name) && name.toLowerCase() !== "readme.md";
}
