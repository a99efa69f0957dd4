import { changedParts } from "../changed-parts.ts";
import type { Part } from "./comparison.ts";
import { tokensOf } from "./tokens-of.ts";

/**
 * The words of two texts, with those that only one of them has marked. What a reader would see as one change is one: a
 * space between two changed words counts as changed.
 */
export function partWords(before: string, after: string): readonly Part[] {
  if (before === after) return [{ type: "kept", text: before }];
  const [left, right] = [tokensOf(before), tokensOf(after)];
  const each = changedParts(left, right).map(({ type, before: from, after: to }): Part => {
    return { type, text: (type === "added" ? right[to] : left[from]) ?? "" };
  });
  return inRuns(joined(each));
}

/** A run of changes has what was removed first, then what was added. */
function inRuns(parts: readonly Part[]): readonly Part[] {
  const runs: Part[] = [];
  let [removed, added] = ["", ""];
  const end = () => {
    if (removed !== "") runs.push({ type: "removed", text: removed });
    if (added !== "") runs.push({ type: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const { type, text } of parts) {
    if (type === "removed") removed += text;
    else if (type === "added") added += text;
    else {
      end();
      const last = runs.at(-1);
      if (last?.type === "kept") runs[runs.length - 1] = { type, text: last.text + text };
      else runs.push({ type, text });
    }
  }
  end();
  return runs;
}

/** Makes spaces and marks between two changes a part of both. */
function joined(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part, index): readonly Part[] => {
    const between = parts[index - 1]?.type !== "kept" && parts[index + 1]?.type !== "kept";
    const inner = index > 0 && index < parts.length - 1;
    if (part.type !== "kept" || !inner || !between || /[\p{L}\p{N}]/u.test(part.text))
      return [part];
    return [
      { type: "removed", text: part.text },
      { type: "added", text: part.text },
    ];
  });
}
