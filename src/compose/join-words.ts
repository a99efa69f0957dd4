import type { Wording } from "../house/index.ts";
import { lastJoint } from "./last-joint.ts";

/** Words run in as in a sentence: "A, B and C". */
export function joinWords(words: readonly string[], wording: Wording): string {
  const before = words.slice(0, -1).join(wording.joining.comma);
  const last = words.at(-1) ?? "";
  return before === "" ? last : before + lastJoint(last, wording) + last;
}
