export { publicClasses, secretHeadingAttributes } from "./constructs.ts";
export { parse } from "./parse.ts";
export type * from "./parsed.ts";
