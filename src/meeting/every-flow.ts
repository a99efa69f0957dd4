import type { Content, Flow } from "./content.ts";
import type { Item } from "./item.ts";
import { wholeOf } from "./whole-of.ts";

/** What has a body of items: a meeting or a report. */
interface Body<Number, Ids> {
  readonly before: readonly Content<Ids>[];
  readonly items: readonly Item<Number, Ids>[];
}

/** Every paragraph, list, quotation, table and picture, whatever it stands in, restricted ones too. */
export function everyFlow<Number, Ids>({ before, items }: Body<Number, Ids>): readonly Flow[] {
  return [...before.flatMap(flowIn), ...items.flatMap(underItem)];
}

function underItem<Number, Ids>(item: Item<Number, Ids>): readonly Flow[] {
  const { summary, content, items, after } = wholeOf(item);
  return [
    ...summary.flatMap(flowIn),
    ...content.flatMap(flowIn),
    ...items.flatMap(underItem),
    ...after.flatMap(flowIn),
  ];
}

type Holders = {
  readonly [Type in Content<unknown>["type"]]: (
    node: Extract<Content<unknown>, { type: Type }>,
  ) => readonly Flow[];
};

const holders: Holders = {
  prose: (node) => [node],
  list: (node) => [node],
  quotation: (node) => [node],
  table: (node) => [node],
  figure: (node) => [node],
  decision: ({ leadIn, limbs, after }) => [
    ...leadIn,
    ...limbs.flatMap(({ content }) => content),
    ...after,
  ],
  amendment: ({ content }) => content,
  vote: () => [],
  action: ({ content }) => content,
  correction: ({ content }) => content,
  note: ({ content }) => content,
  event: () => [],
  passage: ({ content }) => content.flatMap(flowIn),
};

function flowIn<Ids>(node: Content<Ids>): readonly Flow[] {
  return (holders[node.type] as (node: Content<Ids>) => readonly Flow[])(node);
}
