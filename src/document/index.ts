export { type BondCost, bondCost } from "./bond-cost.ts";
export type * from "./bonds.ts";
export type * from "./facts.ts";
export type * from "./furniture.ts";
export type * from "./inlines.ts";
export type * from "./listing.ts";
export type * from "./nodes.ts";
export { blockText, inlineText, plainText } from "./plain-text.ts";
export type * from "./signature.ts";
