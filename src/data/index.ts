export { checkShape, type Shaped } from "./check-shape.ts";
export { commentRanges } from "./comment-ranges.ts";
export { later } from "./later.ts";
export { type Lines, lines } from "./lines.ts";
export { nearMiss } from "./near-miss.ts";
export { valueAt } from "./plain-data.ts";
export { readData } from "./read-data.ts";
export type * from "./value.ts";
