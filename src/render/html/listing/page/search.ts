// What runs in the page of the list of documents: it shows the search, and does it.

import { type Finder, type Finding, makeFinder } from "./finder.ts";
import type { PageData } from "./page-data.ts";
import { findingElement } from "./show-findings.ts";

const atOnce = 20;
/** Milliseconds without a key before the search is done, and its count read aloud. */
const pause = 200;

const data = JSON.parse(byId("_data").textContent ?? "") as PageData;
const box = byId("_search");
const field = byId("_sought") as HTMLInputElement;
const count = byId("_count");
const list = byId("_found");
const more = byId("_more");

let finder: Promise<Finder> | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;
let findings: readonly Finding[] = [];

box.hidden = false;
field.addEventListener("focus", prepare);
field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, pause);
});
field.form?.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  void search();
});
more.addEventListener("click", () => {
  const first = list.children.length;
  showMore();
  list.children[first]?.querySelector("a")?.focus();
});
// A browser that goes back to the page fills in what was sought.
window.addEventListener("pageshow", () => {
  if (field.value !== "") void search();
});

function prepare(): Promise<Finder> {
  finder ??= makeFinder(data);
  return finder;
}

async function search(): Promise<void> {
  const sought = field.value.trim();
  const find = await prepare();
  // Somebody typed on while the index was made.
  if (sought !== field.value.trim()) return;
  findings = sought.length < 2 ? [] : find(sought);
  list.replaceChildren();
  showMore();
  count.textContent = sought.length < 2 ? "" : countWords(findings.length);
}

function showMore(): void {
  const shown = list.children.length;
  list.append(...findings.slice(shown, shown + atOnce).map(findingElement));
  list.hidden = findings.length === 0;
  more.hidden = list.children.length >= findings.length;
}

function countWords(number: number): string {
  const { none, one, several } = data.found;
  if (number === 0) return none;
  return number === 1 ? one : several.replace("{count}", String(number));
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`There is no #${id} in the page.`);
  return found;
}
