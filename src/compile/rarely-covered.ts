// What English, Welsh and most of western Europe is written with. Every house's fonts have these
// (a test asks them), so that a check need not load the fonts to say so.
const common =
  /^[\t\n\r\x20-\x7e\u00a0-\u00ff\u0174-\u0178\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac]*$/;

// Markdown's other way to write a character; these are the names that are common.
const named = /&(?!(?:amp|lt|gt|quot|nbsp|pound|euro|ndash|mdash);)#?\w{2,31};/;

// YAML's, in double quotes.
const escaped = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/i;

/** Whether a text has characters that a font may lack, or names or numbers of such. */
export function rarelyCovered(text: string): boolean {
  return !common.test(text) || named.test(text) || escaped.test(text);
}
