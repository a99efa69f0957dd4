/** A start tag of a page: names in small letters. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly from: number;
  readonly to: number;
}

const value = /"[^"]*"|'[^']*'|[^\s"'<>=`{}]+/.source;
const attribute = `\\s+([^\\s"'<>/={}]+)(?:\\s*=\\s*(${value}))?`;
const tag = new RegExp(`<([a-z][^\\s/<>"'={}]*)((?:${attribute})*)\\s*/?>`, "iy");

/**
 * The start tags of a page, also those in comments; `unread` are the places of those that browsers
 * might read in another way, such as one with a stray quotation mark.
 */
export function tagsIn(page: string): {
  readonly tags: readonly Tag[];
  readonly unread: readonly number[];
} {
  const starts = [...page.matchAll(/<(?=[a-z])/gi)].map(({ index }) => index);
  const read = starts.map((from) => tagAt(page, from));
  return {
    tags: read.flatMap((found) => found ?? []),
    unread: starts.filter((_, index) => read[index] === null),
  };
}

function tagAt(page: string, from: number): Tag | null {
  tag.lastIndex = from;
  const found = tag.exec(page);
  if (found === null) return null;
  const [whole, name = "", rest = ""] = found;
  const attributes = [...rest.matchAll(new RegExp(attribute, "g"))].map(
    ([, key = "", text = ""]) =>
      [key.toLowerCase(), text.replace(/^(["'])(.*)\1$/s, "$2")] as const,
  );
  return {
    name: name.toLowerCase(),
    attributes: new Map(attributes),
    from,
    to: from + whole.length,
  };
}
