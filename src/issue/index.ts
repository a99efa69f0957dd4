export { issueOn } from "./issue-on.ts";
export { renumberOn } from "./renumber-on.ts";
export { voidNumber } from "./void-number.ts";
