import type { Limits, Notice } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { Exemption, Reason } from "../meeting/decision.ts";
import { fill } from "./fill.ts";
import { joinWords } from "./join-words.ts";

/** A document that is to be composed, as far as its edition says whether it may be published. */
type Composed =
  | { readonly edition: "public" }
  | { readonly edition: "restricted"; readonly reasons: readonly Reason[] };

/** What heads the text of a document that is not for the public, with the reasons in full. */
export function restrictionNotice(document: Composed, wording: Wording): readonly Notice[] {
  if (document.edition === "public") return [];
  const { reasons } = document;
  const { mark, notice } = wording.restricted;
  const full = joinWords(
    reasons.map((reason) => reasonWords(reason, "full", wording)),
    wording,
  );
  return [{ type: "notice", label: mark, text: fill(notice, { reasons: full }) }];
}

/** The same for the head of each page, in short; null of a public document. */
export function restrictionHead(document: Composed, wording: Wording): string | null {
  if (document.edition === "public") return null;
  const { reasons } = document;
  const { mark, head, joint } = wording.restricted;
  const short = reasons.map((reason) => reasonWords(reason, "short", wording)).join(joint);
  return fill(head, { mark, reasons: short });
}

/** What a document or its data is called, which says of itself when it is not for the public. */
export function namedFor({ edition }: Composed, name: string, { restricted }: Wording): string {
  return edition === "public" ? name : fill(restricted.named, { name });
}

/** The lines between which something is not for the public. */
export function limitsOf(exemption: Exemption, wording: Wording): Limits {
  const reason = reasonWords(exemption, "short", wording);
  const { begins, ends } = wording.restricted;
  return { begins: fill(begins, { reason }), ends: fill(ends, { reason }) };
}

/** "paragraphs 1 and 2 of Schedule 12A" */
function reasonWords(reason: Reason, length: "short" | "full", wording: Wording): string {
  const words = wording.restricted.reasons[length];
  if (reason.type !== "schedule-12a") return words[reason.type];
  const { paragraphs } = reason;
  const all = joinWords(paragraphs.map(String), wording);
  return fill(paragraphs.length === 1 ? words.paragraph : words.paragraphs, { paragraphs: all });
}
