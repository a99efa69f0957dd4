export { changesData, changesReport } from "./changes-report.ts";
export { diffReport } from "./diff-report.ts";
export { exitCode } from "./exit-code.ts";
export { harmless } from "./harmless.ts";
export { jsonReport } from "./json-report.ts";
export { refusalReport } from "./refusal-report.ts";
export { shownPath } from "./shown-path.ts";
export type { SourceText } from "./source-text.ts";
export { textReport } from "./text-report.ts";
