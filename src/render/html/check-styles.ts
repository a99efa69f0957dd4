import type { ShellFault } from "./shell-fault.ts";

/** What of a house's styles would make a browser fetch something; none where all is in the page. */
export function checkStyles(styles: string): ShellFault[] {
  // As long as the styles, so that places stay.
  const bare = styles.replace(/\/\*.*?(?:\*\/|$)|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gs, (text) =>
    " ".repeat(text.length),
  );
  return [...bare.matchAll(/@import\b|\burl\(|\bimage-set\(/gi)].flatMap(({ 0: found, index }) => {
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
