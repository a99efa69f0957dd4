import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Redline, RedlineBlock, RedlinePart, RedlineWords } from "../../../document/index.ts";
import { contentPolicy } from "../content-policy.ts";
import { escapeText } from "../escape-text.ts";
import { lines } from "../lines.ts";
import { toMarkup } from "../to-markup.ts";
import { redlineStyles } from "./redline-styles.ts";

/** A page that shows what changed in minutes: it fetches nothing, runs nothing, and needs no other file. */
export function renderRedline(redline: Redline): string {
  const style = `<style>\n${redlineStyles}\n  </style>`;
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, { pictures: false, script: null })}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeText(`${redline.words.changes}: ${redline.title}`)}</title>
  <meta name="color-scheme" content="light dark">
  <meta name="generator" content="safermk">
  ${style}
</head>
<body>
  <a class="skip" href="#_main">${escapeText(redline.words.skip)}</a>
  <header>
    ${toMarkup(header(redline), 2)}
  </header>
  <main id="_main" tabindex="-1"${redline.lang === null ? "" : ` lang="${escapeText(redline.lang)}"`}>
    ${toMarkup(main(redline), 2)}
  </main>
</body>
</html>
`;
}

function header({ title, states, changes, words }: Redline): Element[] {
  const list = changes.map(({ text, anchor }) =>
    h("li", {}, [h("a", { href: `#${anchor}` }, text)]),
  );
  const none = h("p", {}, words.none);
  return [
    h("h1", {}, title),
    h("p", {}, states),
    h("h2", {}, words.changes),
    list.length === 0 ? none : h("nav", { ariaLabel: words.changes }, [h("ol", {}, lines(list))]),
  ];
}

function main({ blocks, words }: Redline): Element[] {
  return [
    h("h2", { lang: "en" }, words.minutes),
    ...blocks.flatMap((block) => renderBlock(block, words)),
  ];
}

function renderBlock(block: RedlineBlock, words: RedlineWords): Element[] {
  const { level, label, parts, facts, remark, anchor } = block;
  const content = [
    ...(label.length === 0
      ? []
      : [h("span", { className: "label" }, renderParts(label, words)), space]),
    ...renderParts(parts, words),
    ...(remark === null ? [] : [space, h("span", { className: "remark", lang: "en" }, remark)]),
  ];
  const name = level === 0 ? "p" : `h${Math.min(level + 2, 5)}`;
  const list = facts.map((fact) =>
    h("li", {}, [`${fact.name}: `, ...renderParts(fact.parts, words)]),
  );
  return [
    h(name, anchor === null ? {} : { id: anchor }, content),
    ...(list.length === 0 ? [] : [h("ul", { className: "facts" }, list)]),
  ];
}

const space = { type: "text", value: " " } as const;

/** Who cannot see the strokes and colours hears the words. */
function renderParts(parts: readonly RedlinePart[], words: RedlineWords): ElementContent[] {
  return parts.map((part) => {
    if (part.type === "kept") return { type: "text", value: part.text };
    const [before, behind] = words[part.type];
    const said = (text: string) => h("span", { className: "said", lang: "en" }, text);
    return h(part.type === "added" ? "ins" : "del", {}, [said(before), part.text, said(behind)]);
  });
}
