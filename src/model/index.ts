export { readDate } from "./dates.ts";
export { model } from "./model.ts";
export { modelReport } from "./model-report.ts";
export { projectOfHead } from "./project-of-head.ts";
export { readPeople } from "./read-people.ts";
export { type Project, readProject } from "./read-project.ts";
