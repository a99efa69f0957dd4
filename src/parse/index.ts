export { holders, publicClasses, secretHeadingAttributes } from "./constructs.ts";
export { joinRanges } from "./join-ranges.ts";
export { namesRestriction } from "./names-restriction.ts";
export { numberedTitle } from "./numbered-title.ts";
export { parse } from "./parse.ts";
export type * from "./parsed.ts";
export { printedWords } from "./printed-words.ts";
