import type { Logo } from "../document/index.ts";
import type { Composing } from "./composing.ts";
import { fill } from "./fill.ts";

/** The picture of the house, where it has one, with words for those who do not see it. */
export function composeLogo(
  { name }: { readonly name: string },
  { logo, wording }: Composing,
): readonly Logo[] {
  if (logo === null) return [];
  return [{ type: "logo", image: logo, alternative: fill(wording.logo, { body: name }) }];
}
