export { issueOn } from "./issue-on.ts";
