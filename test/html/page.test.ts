import { expect, test } from "vitest";
import { renderHtml } from "../../src/render/html/index.ts";
import { companions, looks, shell } from "../support/html/house.ts";
import { bare, council, item, list, paragraph, words } from "../support/html/trees.ts";

const page = renderHtml(council, looks, shell, companions);

test("every id stands once, and every link within the page leads to one", () => {
  const ids = attributes("id");
  expect(new Set(ids).size).toBe(ids.length);
  const targets = attributes("href").filter((href) => href.startsWith("#"));
  expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  expect(attributes("aria-labelledby").filter((id) => !ids.includes(id))).toEqual([]);
});

test("items, decisions and limbs are found under their anchors", () => {
  expect(page).toContain('<h2 id="SMK28">');
  expect(page).toContain('<h3 id="SMK28a">');
  expect(page).toContain('<h4 id="SMK28b-i">');
  expect(page).toContain('id="SMK30-d2" role="group"');
  expect(page).toContain('<li id="SMK30-2">');
});

test("only links that can do no harm are links", () => {
  const urls = ["http://a.example", "HTTPS://a.example", "mailto:a@b.example", "tel:+441908", "#a"];
  const harmful = [
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,a",
    "//a",
    "a.html",
  ];
  const tree = {
    ...bare,
    children: [...urls, ...harmful].map((url) => ({
      type: "paragraph" as const,
      content: [{ type: "link" as const, url, content: words("a") }],
    })),
  };
  const links = renderHtml(tree, looks, shell, []).match(/<p><a href="[^"]*">a<\/a><\/p>/g);
  expect(links).toEqual(urls.map((url) => `<p><a href="${url}">a</a></p>`));
});

test("a title with a link in it keeps that link, and the contents have no link in a link", () => {
  const link = { type: "link" as const, url: "https://a.example", content: words("there") };
  const tree = { ...bare, children: [{ ...item(1, null, "a", "", []), title: [link] }] };
  const html = renderHtml(tree, looks, shell, []);
  expect(html).toContain('<h2 id="a"><a href="https://a.example">there</a></h2>');
  expect(html).toContain('<li><a href="#a">there</a></li>');
});

test("items and decisions have a link that can be sent, named and without a word of its own", () => {
  const links = page.match(/<a class="permalink"[^>]*>.*?<\/a>/g) ?? [];
  expect(links).toContain('<a class="permalink" href="#SMK28a" aria-label="Link to (a)"></a>');
  expect(links).toContain(
    '<a class="permalink" href="#SMK30-d2" aria-label="Link to SMK30-d2"></a>',
  );
  expect(links.every((link) => link.endsWith("></a>"))).toBe(true);
  const places = [...page.matchAll(/<(?:h[2-4]|div class="decision") id="(SMK[^"]*)"/g)];
  expect(links).toHaveLength(places.length + 2);
});

test("a day and a time say for programs which they are", () => {
  const day = { type: "time" as const, datetime: "2020-01-30", text: "30 January 2020" };
  const tree = { ...bare, children: [{ type: "closing" as const, content: [day] }] };
  expect(renderHtml(tree, looks, shell, [])).toContain(
    '<p class="closing"><time datetime="2020-01-30">30 January 2020</time></p>',
  );
});

test("the name of a file is never taken for anything else", () => {
  const html = renderHtml(bare, looks, shell, [{ format: "pdf", href: "javascript:a 50%?.pdf" }]);
  expect(html).toContain('href="javascript%3Aa%2050%25%3F.pdf"');
});

test("a list item of several blocks keeps them apart", () => {
  const nested = list([["1.", "inner"]]);
  const several = { label: "(a)", anchor: null, children: [paragraph("one"), nested] };
  const tree = { ...bare, children: [{ ...nested, items: [several] }] };
  expect(renderHtml(tree, looks, shell, [])).toMatch(
    /<p><span class="hanging">\(a\) <\/span>one<\/p>\s+<ol class="list" role="list">/,
  );
});

function attributes(name: string): string[] {
  return [...page.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");
}
