import type { Looks } from "../../house/index.ts";
import { customProperties } from "./custom-properties.ts";
import { type PrintedFurniture, printedPage } from "./printed-page.ts";

/** The house's looks as CSS; of its sizes and colours only those that `styles` asks for. */
export function lookStyles(looks: Looks, furniture: PrintedFurniture, styles: string): string {
  const wanted = new Set(Array.from(styles.matchAll(/var\((--[\w-]+)/g), (match) => match[1]));
  const declare = (branch: object) =>
    customProperties(branch)
      .filter(([name]) => wanted.has(name))
      .map(([name, value]) => `${name}: ${value};`)
      .join(" ");
  const { dark, ...light } = looks;
  return [
    `:root { ${declare(light)} }`,
    // Paper is light, whatever the reader's screen is.
    `@media screen and (prefers-color-scheme: dark) { :root { ${declare({ colours: dark })} } }`,
    // A browser's own is italic. One property cannot be either a style or a weight.
    ...(looks.text.emphasis === "bold" ? [noItalics] : []),
    printedPage(looks, furniture),
  ].join("\n");
}

const noItalics = "main em { font-weight: bold; } main em, main > .status { font-style: normal; }";
