import type { Content, Figure } from "../meeting/content.ts";
import { everyFlow } from "../meeting/every-flow.ts";

/** Every picture in some content, however deep. */
export function figuresIn(content: readonly Content<unknown>[]): readonly Figure[] {
  return everyFlow({ before: content, items: [] }).flatMap((flow) =>
    flow.type === "figure" ? [flow] : [],
  );
}
