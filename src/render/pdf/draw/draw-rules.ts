import { colourOperands } from "./colour-operands.ts";
import type { Easel } from "./draw-page.ts";

/** A filled rectangle that is no content, from the left and the foot of the page, in points. */
export interface Rule {
  readonly left: number;
  readonly foot: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** Draws rules under links, through struck words and round the rows of tables. */
export function drawRules(rules: readonly Rule[], { file }: Pick<Easel, "file">): void {
  if (rules.length === 0) return;
  file.addContent("/Artifact <</Type /Layout>> BDC");
  let colour = "";
  for (const rule of rules) {
    if (rule.colour !== colour) file.addContent(`${colourOperands(rule.colour)} rg`);
    colour = rule.colour;
    const shape = [rule.left, rule.foot, rule.width, rule.height].map(round).join(" ");
    file.addContent(`${shape} re f`);
  }
  file.addContent("EMC");
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
