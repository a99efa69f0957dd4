import type { MapValue } from "../data/index.ts";
import { message, type Sink } from "../problem.ts";

/**
 * Reports `private:` without a value. Of other keys an empty one says nothing; of this one it would
 * publish what was meant to be kept.
 */
export function refuseUnsaid({ entries }: MapValue, report: Sink): void {
  const unsaid = entries.filter(({ key, value }) => key === "private" && value.type === "empty");
  for (const { key, keyPlace } of unsaid) {
    report({
      rule: "missing-key",
      severity: "error",
      message: message`The key ${key} has no value, so it cannot be told whether the meeting is public.`,
      hint: message`Write private: yes where nothing of the meeting may be published. Only private: no publishes it.`,
      place: keyPlace,
    });
  }
}
