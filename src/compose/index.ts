export { compose } from "./compose.ts";
export { composeInlines } from "./compose-inlines.ts";
export type { Composing } from "./composing.ts";
export { entryWords } from "./entry-words.ts";
export { groupName } from "./group-name.ts";
export { type ListLabels, listLabels } from "./list-labels.ts";
