export { cite } from "./cite.ts";
export { referencesIn } from "./references-of.ts";
