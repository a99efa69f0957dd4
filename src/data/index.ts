export { checkShape, type Shaped } from "./check-shape.ts";
export { type Lines, lines } from "./lines.ts";
export { nearMiss } from "./near-miss.ts";
export { placeAt, valueAt } from "./plain-data.ts";
export { type DataText, readData } from "./read-data.ts";
export type * from "./value.ts";
