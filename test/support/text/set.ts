import type { Block } from "../../../src/document/index.ts";
import type { Looks } from "../../../src/house/index.ts";
import { renderText } from "../../../src/render/text/index.ts";
import { looks as house } from "../html/house.ts";
import { bare } from "../html/trees.ts";

/** The looks of the house with some settings of its plain text changed. */
export function plainLooks(change: Partial<Looks["plain"]>): Looks {
  return { ...house, plain: { ...house.plain, ...change } };
}

/** Blocks as plain text, as the house sets it. */
export function set(children: readonly Block[], looks: Looks = house): string {
  return renderText({ ...bare, children }, looks);
}

/** An expected text as it stands between two backquotes: without the first line end. */
export function drawn([text = ""]: TemplateStringsArray): string {
  return text.slice(1);
}
