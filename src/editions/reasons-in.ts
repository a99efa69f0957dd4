import type { Content } from "../meeting/content.ts";
import type { Exemption, Reason } from "../meeting/decision.ts";
import type { FullItem } from "../meeting/item.ts";

/** What has a body of items: minutes or a report. */
interface Body {
  readonly before: readonly Content<unknown>[];
  readonly items: readonly FullItem<unknown, unknown>[];
}

/** Why a document is not for the public, each reason once; empty where nothing in it is restricted. */
export function reasonsIn({ before, items }: Body): readonly Reason[] {
  const all = [...before.flatMap(ofContent), ...items.flatMap(ofItem)];
  const paragraphs = all.flatMap((one) => (one.type === "schedule-12a" ? one.paragraphs : []));
  const each = [...new Set(paragraphs)].sort((one, other) => one - other);
  const others = (["act-1960", "confidential"] as const).filter((type) =>
    all.some((one) => one.type === type),
  );
  return [
    ...(each.length === 0 ? [] : [{ type: "schedule-12a", paragraphs: each } as const]),
    ...others.map((type) => ({ type })),
  ];
}

function ofItem(item: FullItem<unknown, unknown>): readonly Exemption[] {
  return [
    ...(item.type === "disclosed" ? [item.exemption] : []),
    ...item.content.flatMap(ofContent),
    ...item.items.flatMap(ofItem),
    ...item.after.flatMap(ofContent),
  ];
}

function ofContent(node: Content<unknown>): readonly Exemption[] {
  return node.type === "passage" ? [node.exemption] : [];
}
