import { displayWidth } from "./display-width.ts";
import { stepIn } from "./step-in.ts";

/**
 * The width of a column of labels: what the house asks for, or more where a label needs it, so that
 * what stands beside them lines up; less where there is no room.
 */
export function columnWidth(labels: readonly string[], asked: number, width: number): number {
  const needed = labels.map((label) => displayWidth(label) + 1);
  return stepIn(Math.max(asked, ...needed), width);
}
