export { anchorReport } from "./anchor-report.ts";
export { formatFault } from "./format-fault.ts";
export { label } from "./label.ts";
export { labelFault } from "./label-fault.ts";
export { labelPattern } from "./label-pattern.ts";
export { mayRepeat } from "./may-repeat.ts";
export { number } from "./number.ts";
export { numberPattern } from "./number-pattern.ts";
export { printNumber, readNumber } from "./print-number.ts";
