export { type Compared, compareStates } from "./compare-states.ts";
export type { StateNamed } from "./read-state.ts";
export { signMinutes } from "./sign-minutes.ts";
export { type MeetingStatus, statusOf } from "./status-of.ts";
export { type Discrepancy, verifyFolder } from "./verify-folder.ts";
