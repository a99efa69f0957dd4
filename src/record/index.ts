export { type Facts, type Line, type LineKind, line, lineKinds } from "./line.ts";
export { linesOf, type Recordable } from "./lines-of.ts";
export type * from "./meeting-record.ts";
export { readRecord } from "./read-record.ts";
export { recordName } from "./record-name.ts";
export { recordText } from "./record-text.ts";
export { digested, recordedLines } from "./recorded-lines.ts";
