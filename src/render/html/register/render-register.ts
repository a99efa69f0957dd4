import type { Element } from "hast";
import { h } from "hastscript";
import { bondCost, type RegisterPage } from "../../../document/index.ts";
import type { Looks } from "../../../house/index.ts";
import { fillShell } from "../fill-shell.ts";
import { keepTogether } from "../keep-together.ts";
import { lines } from "../lines.ts";
import type { PageShell } from "../page-shell.ts";
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
  const { furniture, bonds } = page;
  const main = [h("h1", {}, page.title), ...renderRegisterBodies(page)];
  const parts = {
    data: "",
    mark: "",
    contents: toMarkup(renderRegisterContents(page), 1),
    main: toMarkup(keepTogether(main, bondCost(bonds)), 2),
    companions: toMarkup([footer(page, name, forms)], 1),
  };
  return fillShell({ ...page, furniture: { ...furniture, leaf: [] } }, parts, looks, shell);
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
