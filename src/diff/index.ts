export type { Change, ItemName } from "./change.ts";
export { changeWords } from "./change-words.ts";
export { changesIn } from "./changes-in.ts";
export { compare } from "./compare.ts";
export type { ComparedLine, ComparedSection, Comparison, Part } from "./comparison.ts";
export { hideSecrets, type Secrets } from "./hide-secrets.ts";
