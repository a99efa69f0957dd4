import type { Inline } from "../document/index.ts";
import { type Citation, citationKey } from "../meeting/citation.ts";
import type { Inline as Typed } from "../meeting/inline.ts";
import type { Composing } from "./composing.ts";
import { dateValues } from "./date-words.ts";
import { fill } from "./fill.ts";
import { wayBetween } from "./way-between.ts";

type Reference = Extract<Typed, { type: "reference" }>;

/** A reference to another minute, in its own words or the house's. */
export function composeReference(
  node: Reference,
  content: readonly Inline[],
  composing: Composing,
): readonly Inline[] {
  const citation = composing.citations.get(citationKey(node.place));
  if (citation === undefined || citation.type === "outside") return content;
  const { file, stemOf } = composing;
  const words: readonly Inline[] =
    content.length > 0 ? content : [{ type: "text", text: wordsFor(citation, composing) }];
  const anchor = citation.type === "minute" ? citation.anchor : "";
  if (citation.file === null)
    return [{ type: "reference", document: null, anchor, content: words }];
  const [own, other] = [stemOf(file), stemOf(citation.file)];
  if (own === null || other === null) return words;
  const document = wayBetween(own, other);
  return [{ type: "reference", document, anchor, content: words }];
}

type Found = Exclude<Citation, { type: "outside" }>;

/** "Minute SMK12 of 24 October 2019"; a title stands for what has no number. */
function wordsFor(citation: Found, { wording }: Composing): string {
  const { references } = wording;
  const { title, date } = citation;
  const values = date === null ? {} : dateValues(date, wording);
  if (citation.type === "minute" && citation.prints !== null) {
    const words = date === null ? references.minute : references["minute-dated"];
    return fill(words, { ...values, number: citation.prints });
  }
  if (title === null) return fill(references.document, values);
  return fill(date === null ? references.title : references["title-dated"], { ...values, title });
}
