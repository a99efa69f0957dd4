import type { Element } from "hast";
import { h } from "hastscript";
import type { Limits } from "../../document/index.ts";

/** Elements between the lines that say where something not for the public begins and ends. */
export function withLimits({ begins, ends }: Limits, elements: readonly Element[]): Element[] {
  return [
    h("p", { className: "limit" }, begins),
    ...elements,
    h("p", { className: "limit" }, ends),
  ];
}
