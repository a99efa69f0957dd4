/** A part of the reference of the language: a heading and what stands under it. */
export interface LanguagePart {
  readonly title: string;
  readonly markdown: string;
  /** The words and keys that it says the meaning of. */
  readonly explains: ReadonlySet<string>;
  /** Those that it mentions. */
  readonly mentions: ReadonlySet<string>;
}

/** The reference by its headings of the second level. */
export function languageParts(reference: string): readonly LanguagePart[] {
  const parts = reference.replaceAll("\r\n", "\n").split(/^(```[^\n]*\n[\s\S]*?^```$)/m);
  // An example has headings of its own.
  const marked = parts.map((part) =>
    part.startsWith("```") ? part : part.replace(/^## /gm, "\0"),
  );
  const [, ...sections] = marked.join("").split("\0");
  return sections.map(partOf);
}

/** The parts that a word leads to: by their title, else those that explain it, else mention it. */
export function partsFor(name: string, parts: readonly LanguagePart[]): readonly LanguagePart[] {
  const word = name.toLowerCase().replace(/^[:{.]+|[:}]+$/g, "");
  const ways: readonly ((part: LanguagePart) => boolean)[] = [
    ({ title }) => title.toLowerCase() === word,
    ({ explains }) => explains.has(word),
    ({ mentions }) => mentions.has(word),
    ({ title }) =>
      title
        .toLowerCase()
        .split(" ")
        .some((part) => part === word || part === `${word}s`),
  ];
  return ways.map((way) => parts.filter(way)).find((found) => found.length > 0) ?? [];
}

function partOf(section: string): LanguagePart {
  const prose = section.replace(/^```[^\n]*\n[\s\S]*?^```$/gm, "");
  // The words that a line of a list begins with, and those of blocks, lines and braces.
  const heads = [...prose.matchAll(/^- ((?:`[^`]+`(?:, | and )?)+)/gm)].flatMap(([, head = ""]) =>
    spans(head),
  );
  const constructs = spans(prose).filter((span) => /^(?:::|\{)/.test(span));
  return {
    title: section.slice(0, section.indexOf("\n")).trim(),
    markdown: `## ${section}`,
    explains: new Set([...heads, ...constructs].flatMap(wordsOf)),
    mentions: new Set(spans(prose).flatMap(wordsOf)),
  };
}

function spans(prose: string): readonly string[] {
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
}

/** "vote" of `:::vote`, "remote" of `remote: yes`, "number" and "waived" of `{number="1" waived="so"}`. */
function wordsOf(span: string): readonly string[] {
  const plain = span.replace(/"[^"]*"/g, "");
  const keys = [...plain.matchAll(/([a-z][a-z-]*)(?==)/g)].map(([, key = ""]) => key);
  const [, first] = /^(?::{2,}|\{\.?)?([A-Za-z][A-Za-z-]*)(?=$|[\s:={}])/.exec(plain) ?? [];
  return [...keys, ...(first === undefined ? [] : [first.toLowerCase()])];
}
