export { compose } from "./compose.ts";
export { composeEvent } from "./compose-event.ts";
export { composeInlines } from "./compose-inlines.ts";
export { composeReport } from "./compose-report.ts";
export type { Composing } from "./composing.ts";
export { entryWords } from "./entry-words.ts";
export { groupName } from "./group-name.ts";
export { joinNames } from "./join-names.ts";
export { type ListLabels, listLabels } from "./list-labels.ts";
