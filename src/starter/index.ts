export { draftNext } from "./draft-next.ts";
export { nextDay } from "./next-day.ts";
export { writeMinutes } from "./write-minutes.ts";
