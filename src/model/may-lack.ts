import type { Fenced, Leaf } from "../parse/index.ts";

/**
 * Whether what a construct does not say is missing, and does not just stand in its braces under
 * another name or where they could not be read: that was reported, and one slip is one problem.
 */
export function mayLack(
  { attributes, understood }: Pick<Fenced | Leaf, "attributes" | "understood">,
  known: readonly string[],
): boolean {
  return understood && attributes.every(({ name }) => known.includes(name));
}
