import type { Published } from "../registers/index.ts";
import type { NumberedDocument } from "./numbered-document.ts";

/** How many actions stand where the public does not see them. */
export function hiddenActions(
  earlier: readonly Published[],
  documents: readonly NumberedDocument[],
): number {
  return earlier.reduce((sum, { document }) => {
    const whole = documents.find(({ file }) => file === document.file);
    return sum + tasksIn(whole) - tasksIn(document);
  }, 0);
}

/** Places hold no words; all else is looked through, so that no kind of content is forgotten. */
function tasksIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, part) => sum + tasksIn(part), 0);
  if (typeof value !== "object" || value === null) return 0;
  const own =
    "type" in value && (value.type === "action" || ("task" in value && value.task !== null));
  return Object.entries(value)
    .filter(([key]) => key === "before" || key === "items" || holders.has(key))
    .reduce((sum, [, part]) => sum + tasksIn(part), own ? 1 : 0);
}

const holders: ReadonlySet<string> = new Set(["content", "after", "summary", "withheld"]);
