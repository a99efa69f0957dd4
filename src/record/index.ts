export { type Facts, type Line, type LineKind, line } from "./line.ts";
export { linesOf } from "./lines-of.ts";
export type * from "./meeting-record.ts";
export { readRecord } from "./read-record.ts";
export { recordName } from "./record-name.ts";
export { recordOf } from "./record-of.ts";
export { recordText } from "./record-text.ts";
export { digested, recordedLines } from "./recorded-lines.ts";
