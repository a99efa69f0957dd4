export { model } from "./model.ts";
export { type Project, readProject } from "./read-project.ts";
