export type { HouseFile, ReadyHouse } from "./house-file.ts";
export { likeOf } from "./like-of.ts";
export { logoOf } from "./logo-of.ts";
export { type Looks, looksSchema } from "./looks.ts";
export { readLooks } from "./read-looks.ts";
export { readWording } from "./read-wording.ts";
export {
  type PeopleWords,
  type RuleWords,
  type SourceWords,
  type Wording,
  wordingSchema,
} from "./wording.ts";
