import type { List } from "../../../document/index.ts";
import type { ListNumbering } from "./tag.ts";

const KINDS: readonly (readonly [RegExp, ListNumbering])[] = [
  [/^\d/, "Decimal"],
  [/^[ivx]+$/, "LowerRoman"],
  [/^[IVX]+$/, "UpperRoman"],
  [/^[A-Z]/, "UpperAlpha"],
];

/** How the labels of a list count, told from the first of them. */
export function listNumbering({ ordered, items }: List): ListNumbering {
  if (!ordered) return "Disc";
  const first = (items[0]?.label ?? "").replace(/[^\p{L}\p{N}]/gu, "");
  return KINDS.find(([labels]) => labels.test(first))?.[1] ?? "LowerAlpha";
}
