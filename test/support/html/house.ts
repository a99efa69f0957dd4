import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Looks, looksSchema } from "../../../src/house/looks.ts";
import type { Companion, PageShell } from "../../../src/render/html/index.ts";

/** The house that the package brings, as the HTML renderer gets it. */
export const shell: PageShell = { page: template("page.html"), styles: template("page.css") };

export const looks: Looks = looksSchema().parse(parse(template("looks.yaml")));

export const companions: readonly Companion[] = [
  { format: "pdf", href: "2020-01-30.pdf" },
  { format: "json", href: "2020-01-30.json" },
];

function template(name: string): string {
  return readFileSync(new URL(`../../../templates/safermk/${name}`, import.meta.url), "utf8");
}
