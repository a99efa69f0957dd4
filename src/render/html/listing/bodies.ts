import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type {
  ListedBody,
  ListedDocument,
  ListedForm,
  ListedRegisters,
  ListedYear,
  Listing,
} from "../../../document/index.ts";
import { renderBareInlines, renderInlines } from "../inlines.ts";
import { lines } from "../lines.ts";
import { encodedPath } from "./encoded-path.ts";

/** Every body with its documents by year, and the registers of them all. */
export function renderBodies({ bodies, registers }: Listing): Element[] {
  return [...bodies.map(renderBody), ...(registers === null ? [] : [renderRegisters(registers)])];
}

function renderRegisters({ heading, anchor, pages }: ListedRegisters): Element {
  const links = pages.map(({ name, path }) =>
    h(
      "li",
      {},
      lines([h("a", { className: "gathered", href: `${encodedPath(path)}.html` }, name)]),
    ),
  );
  const list = h("ul", { className: "documents", role: "list" }, lines(links));
  return h("section", { className: "body" }, lines([h("h2", { id: anchor }, heading), list]));
}

function renderBody({ name, lang, anchor, nextMeeting, years }: ListedBody): Element {
  const heading = h("h2", { id: anchor, lang }, name);
  const next =
    nextMeeting === null ? [] : [h("p", { className: "next" }, renderInlines(nextMeeting))];
  return h("section", { className: "body" }, lines([heading, ...next, ...years.map(renderYear)]));
}

function renderYear({ name, anchor, documents }: ListedYear): Element {
  const heading = h("h3", { id: anchor }, name);
  // Safari forgets that a list without bullets is a list unless its role is written.
  const list = h(
    "ul",
    { className: "documents", role: "list" },
    lines(documents.map(renderDocument)),
  );
  return h("section", { className: "year" }, lines([heading, list]));
}

function renderDocument({ name, lang, path, details, status, forms }: ListedDocument): Element {
  const href = `${encodedPath(path)}.html`;
  const link = h("a", { className: "document", href, lang }, renderBareInlines(name));
  const said = details.map((words) => h("span", { className: "detail" }, words));
  const state = status === null ? [] : [h("span", { className: "state" }, status)];
  const others = forms.map((form) => renderForm(form, path));
  return h("li", {}, lines([link, ...state, ...said, ...formList(others)]));
}

function formList(links: readonly ElementContent[]): Element[] {
  return links.length === 0 ? [] : [h("span", { className: "forms" }, lines([...links]))];
}

function renderForm({ ending, name, spoken }: ListedForm, path: string): Element {
  const href = `${encodedPath(path)}.${ending}`;
  return h("a", { href, ariaLabel: spoken }, name);
}
