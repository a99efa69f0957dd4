export type { Looks } from "./looks.ts";
export { type House, type HouseFiles, readHouse } from "./read-house.ts";
export type { PeopleWords, RuleWords, Wording } from "./wording.ts";
