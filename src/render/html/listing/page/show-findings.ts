import { excerpt, marked, type Part } from "./excerpt.ts";
import type { Finding } from "./finder.ts";

/** One line of what was found. Texts are put in as texts: nothing in them is read as HTML. */
export function findingElement({ entry, found }: Finding): HTMLElement {
  const link = element("a", [
    ...(entry.number === "" ? [] : [`${entry.number} `]),
    ...marks(marked(entry.title, found)),
  ]);
  link.setAttribute("href", entry.href);
  if (entry.lang !== null) link.lang = entry.lang;
  const where = element("p", [entry.page]);
  where.className = "where";
  const words = element("p", marks(excerpt(entry.text, found)));
  if (entry.lang !== null) words.lang = entry.lang;
  return element("li", [link, where, ...(entry.text === "" ? [] : [words])]);
}

function marks(parts: readonly Part[]): (Node | string)[] {
  return parts.map(({ text, sought }) => (sought ? element("mark", [text]) : text));
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
