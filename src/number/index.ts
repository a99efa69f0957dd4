export { label } from "./label.ts";
export { number } from "./number.ts";
