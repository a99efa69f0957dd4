import type { Element } from "hast";
import { h } from "hastscript";
import { bondCost, type RegisterPage } from "../../../document/index.ts";
import type { Looks } from "../../../house/index.ts";
import { contentPolicy } from "../content-policy.ts";
import { escapeText } from "../escape-text.ts";
import { fill } from "../fill.ts";
import { keepTogether } from "../keep-together.ts";
import { lines } from "../lines.ts";
import { lookStyles } from "../look-styles.ts";
import type { PageShell } from "../page-shell.ts";
import { renderRunningHead } from "../running-head.ts";
import { tidyStyles } from "../tidy-styles.ts";
import { toMarkup } from "../to-markup.ts";
import { renderRegisterBodies } from "./bodies.ts";
import { renderRegisterContents } from "./contents.ts";

/** Other forms of the page: how the names of their files end. */
export type RegisterForm = keyof RegisterPage["furniture"]["formats"];

/** A register as a page in the shell of the house. `name` is that of its file, without ending. */
export function renderRegister(
  page: RegisterPage,
  name: string,
  forms: readonly RegisterForm[],
  looks: Looks,
  shell: PageShell,
): string {
  // A browser reads every line end as one line feed before it takes a digest.
  const text = shell.page.replaceAll("\r\n", "\n");
  const tidy = tidyStyles(shell.styles);
  const styles = {
    looks: lookStyles(looks, { ...page.furniture, leaf: [] }, tidy),
    styles: tidy,
  };
  const bonds = bondCost(page.bonds);
  const policy = contentPolicy(fill(text, styles), { pictures: false, script: null });
  const main = [h("h1", {}, page.title), ...renderRegisterBodies(page)];
  return fill(text, {
    ...styles,
    policy,
    ...words(page),
    head: renderRunningHead(page.furniture.runningHead, text, bonds),
    data: "",
    mark: "",
    contents: toMarkup(renderRegisterContents(page), 1),
    main: toMarkup(keepTogether(main, bonds), 2),
    companions: toMarkup([footer(page, name, forms)], 1),
  });
}

function words({ lang, metadata, furniture }: RegisterPage) {
  return {
    lang: escapeText(lang),
    title: escapeText(metadata.title),
    description: escapeText(metadata.subject),
    author: escapeText(metadata.author),
    date: escapeText(metadata.date),
    skip: escapeText(furniture.skip),
  };
}

const mediaTypes: Readonly<Record<RegisterForm, string>> = {
  csv: "text/csv",
  json: "application/json",
};

function footer(
  { furniture }: RegisterPage,
  name: string,
  forms: readonly RegisterForm[],
): Element {
  const links = forms.map((form) => {
    const href = `${name}.${form}`;
    return h("li", {}, h("a", { href, type: mediaTypes[form] }, furniture.formats[form]));
  });
  const others =
    links.length === 0
      ? []
      : [h("nav", { ariaLabel: furniture.companions }, lines([h("ul", {}, lines(links))]))];
  const list = h("p", {}, h("a", { href: "../index.html" }, furniture.index));
  return h("footer", {}, lines([...others, list]));
}
