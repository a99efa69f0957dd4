import { runsScript } from "./runs-script.ts";
import type { ShellFault } from "./shell-fault.ts";
import { type Tag, tagsIn } from "./tags-in.ts";

/** What of a page's tags makes a browser run, fetch or send something, or leave the page. */
export function checkTags(page: string): ShellFault[] {
  const { tags, unread } = tagsIn(page);
  return [
    ...unread.map((from) => ({
      words: "this tag cannot be read; close it, and put the values of its attributes into quotes",
      from,
      to: from + 1,
    })),
    ...tags.flatMap((tag) => faultsOf(tag).map((words) => ({ words, from: tag.from, to: tag.to }))),
    ...unguarded(tags),
  ];
}

/** Elements that bring another document or file, or send what is typed. */
const bringing =
  /^(base|iframe|frame|frameset|object|embed|applet|form|video|audio|source|track|animate|set)$/;
/** What draws another picture. */
const drawing = /^(image|use|feimage)$/;
/** What another file may be to a page without being fetched for it. */
const mereLinks = ["alternate", "author", "canonical", "help", "license", "next", "prev"];
const metas = ["content-security-policy", "content-type", "content-language", "x-ua-compatible"];

function faultsOf({ name, attributes }: Tag): string[] {
  const has = (key: string) => attributes.has(key);
  const told = (key: string) => (attributes.get(key) ?? "").trim().toLowerCase();
  const rel = told("rel").split(/\s+/);
  const script =
    name === "script" ||
    ["href", "xlink:href"].some((key) => runsScript(attributes.get(key) ?? ""));
  const link = name === "link" && !rel.every((word) => mereLinks.includes(word));
  const faults: readonly [boolean, string][] = [
    [script, "a script is never run: the page must be whole without it"],
    [has("style"), "a style attribute is never applied: put it into page.css"],
    [
      link && rel.includes("stylesheet"),
      "a linked style sheet is never fetched: put it into page.css",
    ],
    [link && !rel.includes("stylesheet"), "a file that is linked like this is not to be fetched"],
    [
      has("http-equiv") && !metas.includes(told("http-equiv")),
      `a meta tag may not tell a browser to ${told("http-equiv") || "do something"}`,
    ],
    [bringing.test(name), `the page may not hold a ${name} element`],
    [[...attributes.keys()].some((key) => /^on./.test(key)), "no attribute may run a script"],
    [
      !script && leadsElsewhere(name, told),
      "a link may lead to a page, an address or a telephone: http:, https:, mailto:, tel:, or a path without a colon",
    ],
    [isFetched(name, told), "a page fetches nothing: name pictures with data: addresses alone"],
  ];
  return faults.filter(([wrong]) => wrong).map(([, words]) => words);
}

/** A scheme in entities, or with a tab in it, is one to a browser. */
function leadsElsewhere(name: string, told: (key: string) => string): boolean {
  if (bringing.test(name) || drawing.test(name)) return false;
  const addresses = ["href", "xlink:href", "formaction"].map(told).filter((one) => one !== "");
  return !addresses.every((one) =>
    /^(?:https?:|mailto:|tel:|#|\{\{|[^:&\\]*(?:[/?#]|$))/.test(one),
  );
}

function isFetched(name: string, told: (key: string) => string): boolean {
  // It is told of already.
  if (name === "script" || bringing.test(name)) return false;
  if (["srcset", "background", "poster", "ping"].some((key) => told(key) !== "")) return true;
  const drawn = drawing.test(name) ? [told("href"), told("xlink:href")] : [];
  return [told("src"), ...drawn].some((address) => !/^(data:|#|$)/.test(address));
}

/** The policy holds for what comes after it alone. */
function unguarded(tags: readonly Tag[]): ShellFault[] {
  const policy = tags.findIndex(
    ({ name, attributes }) =>
      name === "meta" &&
      attributes.get("http-equiv")?.toLowerCase() === "content-security-policy" &&
      attributes.get("content") === "{{policy}}",
  );
  const words =
    "the Content-Security-Policy, {{policy}}, must stand in the head before all but meta and title";
  if (policy < 0) return [{ words, from: 0, to: 0 }];
  return tags
    .slice(0, policy)
    .filter(({ name }) => !/^(html|head|meta|title)$/.test(name))
    .map(({ from, to }) => ({ words, from, to }));
}
