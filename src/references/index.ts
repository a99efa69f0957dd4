export { cite } from "./cite.ts";
export { recordBegins } from "./record-begins.ts";
export { referencesIn } from "./references-of.ts";
