export { cite } from "./cite.ts";
