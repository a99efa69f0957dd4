export { approvedBy } from "./approved-by.ts";
export { gatherRegisters } from "./gather-registers.ts";
export type { Published } from "./published.ts";
export type {
  ActionEntry,
  AttendanceYear,
  DecisionEntry,
  Registers,
} from "./registers.ts";
export type { Spot } from "./spot.ts";
