import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Minutes } from "../../src/document/index.ts";
import type { Wording } from "../../src/house/index.ts";
import { renderHtml } from "../../src/render/html/index.ts";
import { composeFolder } from "../support/compose-folder.ts";
import { companions, looks, shell } from "../support/html/house.ts";
import { listSourcesOf } from "../support/list-sources-of.ts";
import { rendered } from "../support/pdf/rendered.ts";
import { drawnText } from "../support/pdf/structure.ts";
import { copyProjects } from "../support/projects.ts";

// Every word that is printed is the clerk's or the wording's: with a wording in which each letter is
// another, no letter of English is left that no source has.

const { projects, remove } = copyProjects();
afterAll(remove);

/** Each letter of the words becomes a Cyrillic one; what stands in braces is left. */
function marked<Part>(part: Part): Part {
  if (typeof part === "string") {
    return part.replace(/\{[^{}]*\}|\p{L}/gu, (found) =>
      found.startsWith("{") ? found : "ж",
    ) as Part;
  }
  if (Array.isArray(part)) return part.map(marked) as Part;
  if (part === null || typeof part !== "object") return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, marked(value)]),
  ) as Part;
}

/** A language has no other letters, and what is only compared is left as it is. */
function markedWording(wording: Wording): Wording {
  const { attendance, joining, title } = wording;
  const all = marked(wording);
  return {
    ...all,
    lang: wording.lang,
    attendance: { ...all.attendance, "chair-line": attendance["chair-line"] },
    joining: { ...all.joining, vowels: joining.vowels },
    title: { ...all.title, "venue-prepositions": title["venue-prepositions"] },
  };
}

/** Words of letters of English; a letter or a small numeral alone is a label's. */
function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[a-z][a-z\u00c0-\u024f'’]*/g) ?? [];
  return new Set(words.filter((word) => !/^(?:[a-z]|[ivx]+)$/.test(word)));
}

function clerksWords(folder: string): ReadonlySet<string> {
  const files = listSourcesOf(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  return wordsOf(files.join("\n"));
}

const plain = (value: string) => value.replace(/&(?:#x[0-9a-f]+|lt|amp|quot);/gi, " ");

/** What people read or hear of a page: its text, and the attributes that are said. */
function pageWords(minutes: Minutes): string {
  const page = renderHtml(minutes, looks, shell, companions)
    // What programs read there has the keys of schema.org.
    .replace(/<style>.*?<\/style>|<script\b.*?<\/script>/gs, "");
  const said = [...page.matchAll(/\s(?:aria-label|alt|title)="([^"]*)"/g)].map(
    ([, words]) => words,
  );
  const described = [...page.matchAll(/<meta name="(?:description|author)" content="([^"]*)"/g)];
  const text = page.replace(/<(?:"[^"]*"|[^">])*>/g, " ");
  return plain([text, ...said, ...described.map(([, words]) => words)].join("\n"));
}

/** What people read or hear of a file, what is drawn outside the text as well. */
async function fileWords(minutes: Minutes): Promise<string> {
  const { root, glyphs, bookmarks, info } = await rendered(minutes);
  const lines = new Map<string, string>();
  for (const { page, y, content, text } of glyphs) {
    if (content === null) lines.set(`${page} ${y}`, (lines.get(`${page} ${y}`) ?? "") + text);
  }
  const titles = (list: typeof bookmarks): string[] =>
    list.flatMap(({ title, kids }) => [title, ...titles(kids)]);
  const facts = ["Title", "Author", "Subject", "Keywords"].map((key) => info.get(key) ?? "");
  return [drawnText(root), ...lines.values(), ...titles(bookmarks), ...facts].join("\n");
}

const wanted =
  /^(tour|safermk|every-decision|who-came|movers|recorded|corrections|only-the|a-meeting|the-long|references)/;

describe.each(projects.filter(({ name }) => wanted.test(name)))("$name", ({ folder }) => {
  test("prints no word that neither the clerk nor the wording gives", async () => {
    const known = clerksWords(folder);
    // The title of a link to data, which is no word of a language.
    const documents = await composeFolder(folder, markedWording);
    expect(documents.size).toBeGreaterThan(0);
    for (const [file, minutes] of documents) {
      const printed = `${pageWords(minutes)}\n${await fileWords(minutes)}`;
      expect(printed).toContain("ж");
      const strange = [...wordsOf(printed)].filter((word) => !known.has(word));
      expect(strange, file).toEqual([]);
    }
  });
});
