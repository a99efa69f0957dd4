import { createHash } from "node:crypto";

/** What a page has that its policy must let through. */
interface Holds {
  readonly pictures: boolean;
  /** The text of its only script; null for none. */
  readonly script: string | null;
}

/**
 * The Content-Security-Policy of a page: nothing is fetched or sent; only the styles and the script
 * that stand in the page itself are let through, known by their digests, and its pictures shown.
 */
export function contentPolicy(page: string, { pictures, script }: Holds): string {
  const digests = [...page.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map((style) =>
    digest(style[1] ?? ""),
  );
  const styles = digests.length === 0 ? "'none'" : digests.join(" ");
  const images = pictures ? " img-src data:;" : "";
  const scripts = script === null ? "" : ` script-src ${digest(script)};`;
  return `default-src 'none';${scripts} style-src ${styles};${images} base-uri 'none'; form-action 'none'`;
}

function digest(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}
