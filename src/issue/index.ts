export { issueOn } from "./issue-on.ts";
export { voidNumber } from "./void-number.ts";
