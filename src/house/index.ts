export type { Looks } from "./looks.ts";
export { type HouseFile, readLooks, readWording } from "./read-house.ts";
export type { PeopleWords, RuleWords, SourceWords, Wording } from "./wording.ts";
