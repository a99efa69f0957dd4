export { type Approves, approvalsIn } from "./approvals-in.ts";
export { stand } from "./stand.ts";
