/** Encoded step by step, so that no name of a file is taken for a scheme ("javascript:…") or a query. */
export function encodedPath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
