export type { Change } from "./change.ts";
export { changeWords } from "./change-words.ts";
export { changesIn } from "./changes-in.ts";
export { compare } from "./compare.ts";
export type { Comparison } from "./comparison.ts";
export { hideSecrets } from "./hide-secrets.ts";
export { redlineOf } from "./redline-of.ts";
