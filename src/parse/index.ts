export { parse } from "./parse.ts";
export type * from "./parsed.ts";
