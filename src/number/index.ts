export { anchorItems } from "./anchor-items.ts";
export { anchorReport } from "./anchor-report.ts";
export { formatFault } from "./format-fault.ts";
export { label } from "./label.ts";
export { labelFault } from "./label-fault.ts";
export { mayRepeat } from "./may-repeat.ts";
export { number } from "./number.ts";
export { numberPattern } from "./number-pattern.ts";
