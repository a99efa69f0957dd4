export { compose } from "./compose.ts";
export { groupName } from "./group-name.ts";
export { type ListLabels, listLabels } from "./list-labels.ts";
