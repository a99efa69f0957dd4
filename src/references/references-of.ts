import type { Correction } from "../meeting/action.ts";
import type { CitedMinute, ReferenceTarget } from "../meeting/citation.ts";
import type { Decision } from "../meeting/decision.ts";
import type { Inline } from "../meeting/inline.ts";
import type { Place } from "../problem.ts";
import type { CitedDocument } from "./cited-document.ts";

/** What leads to another place of the record. */
export interface Reference {
  readonly target: ReferenceTarget;
  readonly place: Place;
  /** Where the day of the meeting stands. */
  readonly dated: Place;
  /** Where it stands: in the prose, or in the braces of a block; `done` names an action. */
  readonly kind: "prose" | "braces" | "done";
}

/** Every reference of a document, wherever in it: in prose, titles, tables, decisions, restricted or not. */
export function referencesOf({ before, items }: CitedDocument): readonly Reference[] {
  return referencesIn([before, items]);
}

/** Every reference of a part of a document. */
export function referencesIn(part: unknown): readonly Reference[] {
  const found: Reference[] = [];
  collect(part, found);
  return found;
}

/** Places hold no words; all else is looked through, so that no kind of content is forgotten. */
function collect(value: unknown, found: Reference[]): void {
  if (Array.isArray(value)) for (const part of value) collect(part, found);
  else if (typeof value === "object" && value !== null) {
    if ("type" in value) found.push(...referencesAt(value as Node));
    for (const [key, part] of Object.entries(value)) {
      if (key !== "place" && key !== "span") collect(part, found);
    }
  }
}

type Node = Decision<unknown> | Correction | Extract<Inline, { type: "reference" }>;

function referencesAt(node: Node): readonly Reference[] {
  if (node.type === "reference") return [{ ...node, dated: node.place, kind: "prose" }];
  if (node.type === "correction") return [inBraces(node.of, "braces")];
  if (node.type !== "decision") return [];
  return [
    ...[...node.rescinds, ...node.supersedes].map((cited) => inBraces(cited, "braces")),
    ...node.done.map((cited) => inBraces(cited, "done")),
  ];
}

function inBraces({ prints, meeting, place }: CitedMinute, kind: Reference["kind"]): Reference {
  const target = { type: "number", prints, meeting: meeting?.value ?? null } as const;
  return { target, place, dated: meeting?.place ?? place, kind };
}
