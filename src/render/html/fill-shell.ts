import { bondCost, type Minutes } from "../../document/index.ts";
import type { Looks } from "../../house/index.ts";
import { contentPolicy } from "./content-policy.ts";
import { escapeText } from "./escape-text.ts";
import { fill } from "./fill.ts";
import { lookStyles } from "./look-styles.ts";
import type { PageShell } from "./page-shell.ts";
import { renderRunningHead } from "./running-head.ts";
import { tidyStyles } from "./tidy-styles.ts";

/** What every page says of itself. */
interface Page extends Pick<Minutes, "lang" | "metadata" | "bonds"> {
  readonly furniture: Parameters<typeof lookStyles>[1] & Pick<Minutes["furniture"], "skip">;
}

/** Markup, each part as deep as it stands in the shell. */
interface ShellParts {
  readonly data: string;
  readonly mark: string;
  readonly contents: string;
  readonly main: string;
  readonly companions: string;
}

/** A page in the shell of its house. Of scripts none may run but `script`. */
export function fillShell(
  { lang, metadata, furniture, bonds }: Page,
  parts: ShellParts,
  looks: Looks,
  shell: PageShell,
  script: string | null = null,
): string {
  // A browser reads every line end as one line feed before it takes a digest.
  const page = shell.page.replaceAll("\r\n", "\n");
  const tidy = tidyStyles(shell.styles);
  const styles = { looks: lookStyles(looks, furniture, tidy), styles: tidy };
  const pictures = parts.main.includes("<img ");
  return fill(page, {
    ...styles,
    policy: contentPolicy(fill(page, styles), { pictures, script }),
    lang: escapeText(lang),
    title: escapeText(metadata.title),
    description: escapeText(metadata.subject),
    author: escapeText(metadata.author),
    date: escapeText(metadata.date),
    skip: escapeText(furniture.skip),
    head: renderRunningHead(furniture.runningHead, page, bondCost(bonds)),
    ...parts,
  });
}
