import type { Remark } from "../document/index.ts";
import type { Correction } from "../meeting/action.ts";
import { composeFlow } from "./compose-flow.ts";
import type { Composing } from "./composing.ts";
import { dateValues } from "./date-words.ts";
import { fill } from "./fill.ts";
import { listLabels } from "./list-labels.ts";

/** What earlier minutes should have said, the old words struck out. */
export function composeCorrection(
  { of, content }: Correction,
  composing: Composing,
): readonly [Remark] {
  const { lists, corrections } = composing.wording;
  const day = of.meeting === null ? {} : dateValues(of.meeting.value, composing.wording);
  const label = fill(corrections.label, { minute: of.prints, ...day });
  const children = composeFlow(content, listLabels(lists.prose, lists.bullet), composing);
  return [{ type: "remark", kind: "correction", label, children }];
}
