import type { Place } from "../problem.ts";
import { secret } from "./constructs.ts";
import type { BodyNode } from "./parsed.ts";

interface Block {
  readonly name: string;
  readonly opening: Place;
  readonly children: readonly BodyNode[];
  readonly misspelt: boolean;
}

/** Whether a block that keeps words from the public has none when its closing fence stands at `end`. */
export function hidesNothing(block: Block, end: number, text: string): boolean {
  const { name, misspelt, opening, children } = block;
  if (misspelt || !secret.has(name)) return false;
  const isEmpty = text.slice(opening.end.offset, end).trim() === "";
  const isNote = (node: BodyNode) => node.type === "fenced" && node.name === "clerk";
  return isEmpty || (children.length > 0 && children.every(isNote));
}
