import type { ShellFault } from "./shell-fault.ts";

/** What of a house's styles would make a browser fetch something; none where all is in the page. */
export function checkStyles(styles: string): ShellFault[] {
  // As long as the styles, so that places stay.
  const bare = styles.replace(/\/\*.*?(?:\*\/|$)|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gs, (text) =>
    " ".repeat(text.length),
  );
  return [...bare.matchAll(word)].flatMap(({ 0: found, index }) => {
    if (!fetching.test(unescaped(found))) return [];
    const inside = /^url\(\s*["']?\s*(?:data:|#)/i.test(styles.slice(index));
    if (inside) return [];
    const what = found.startsWith("@") ? "another style sheet" : "a file";
    return {
      words: `styles may not fetch ${what}: what they need must stand in them`,
      from: index,
      to: index + found.length,
    };
  });
}

/** A name with what tells that it fetches, each of its letters perhaps written as an escape. */
const word = /@?(?:[\w-]|\\[0-9a-f]{1,6}\s?|\\[^0-9a-f\s])+\(?/gi;
const fetching = /^@import$|(?:^|-)(?:url|src|image|image-set|cross-fade)\($/i;

/** CSS Syntax 3, 4.3.7. */
function unescaped(name: string): string {
  return name.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, digits, sign) =>
    digits === undefined ? sign : String.fromCodePoint(Math.min(parseInt(digits, 16), 0x10ffff)),
  );
}
