import type { PhrasingContent } from "mdast";
import type { Edit } from "../problem.ts";

/** Takes a number, and the letter of a sub-item behind it, out of a title; nothing where no words remain. */
export function mendNumber(
  title: readonly PhrasingContent[],
  number: string,
): { readonly mend?: readonly Edit[] } {
  const [first] = title;
  const start = first?.position?.start.offset;
  if (first?.type !== "text" || start === undefined || !first.value.startsWith(number)) return {};
  const rest = first.value.slice(number.length);
  const [gap] = /^(?:\([\p{L}\d]{1,5}\))*[\s.:)–—-]+(?=["“‘'(£]*\p{L})/u.exec(rest) ?? [];
  if (gap === undefined) return {};
  return { mend: [{ start, end: start + number.length + gap.length, text: "" }] };
}
