export { anchorItems } from "./anchor-items.ts";
export { label } from "./label.ts";
export { number } from "./number.ts";
