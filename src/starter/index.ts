export { draftNext } from "./draft-next.ts";
export { nextDay } from "./next-day.ts";
export type { ProjectAnswers } from "./project-answers.ts";
export { bodyKey, projectFile } from "./project-file.ts";
export { projectRemarks } from "./project-remarks.ts";
export { writeMinutes } from "./write-minutes.ts";
