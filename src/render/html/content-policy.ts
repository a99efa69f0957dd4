import { createHash } from "node:crypto";

/**
 * The Content-Security-Policy of a page: nothing is fetched, run or sent; only the styles that
 * stand in the page itself are applied, known by their digest, and its pictures shown, if it has any.
 */
export function contentPolicy(page: string, pictures: boolean): string {
  const digests = [...page.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map((style) =>
    digest(style[1] ?? ""),
  );
  const styles = digests.length === 0 ? "'none'" : digests.join(" ");
  const images = pictures ? " img-src data:;" : "";
  return `default-src 'none'; style-src ${styles};${images} base-uri 'none'; form-action 'none'`;
}

function digest(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}
