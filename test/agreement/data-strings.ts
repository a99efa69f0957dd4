interface DataItem {
  /** Null where the item has no number. */
  readonly label: string | null;
  readonly title: string;
  readonly urgent: string | null;
  readonly content: readonly DataBlock[];
  readonly items: readonly DataItem[];
  readonly after: readonly DataBlock[];
}

type DataBlock =
  | { readonly type: "prose"; readonly text: string }
  | { readonly type: "list"; readonly items: readonly DataListItem[] }
  | {
      readonly type: "table";
      readonly caption: string | null;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly total: readonly string[] | null;
    }
  | { readonly type: "figure"; readonly caption: string | null }
  | {
      readonly type: "decision";
      readonly text: readonly string[];
      readonly content: readonly DataBlock[];
      readonly limbs: readonly DataListItem[];
      readonly after: readonly DataBlock[];
    };

interface DataListItem {
  readonly label: string;
  readonly content: readonly DataBlock[];
}

/** Every heading, label, title, prose and decision string of the data, in the order of the record. */
export function dataStrings(data: {
  readonly attendance: readonly { readonly heading: string }[];
  readonly before: readonly DataBlock[];
  readonly items: readonly DataItem[];
}): readonly string[] {
  return [
    ...data.attendance.map(({ heading }) => heading),
    ...data.before.flatMap(ofBlock),
    ...data.items.flatMap(ofItem),
  ];
}

function ofItem(item: DataItem): readonly string[] {
  const { label, title, urgent, content, items, after } = item;
  return [
    label ?? "",
    title,
    urgent ?? "",
    ...content.flatMap(ofBlock),
    ...items.flatMap(ofItem),
    ...after.flatMap(ofBlock),
  ];
}

function ofBlock(block: DataBlock): readonly string[] {
  if (block.type === "prose") return [block.text];
  if (block.type === "list") return block.items.flatMap(ofListItem);
  if (block.type === "figure") return [block.caption ?? ""];
  if (block.type === "table") {
    const { caption, head, rows, total } = block;
    return [caption ?? "", ...head, ...rows.flat(), ...(total ?? [])];
  }
  const { text, content, limbs, after } = block;
  return [
    ...text,
    ...content.flatMap(ofBlock),
    ...limbs.flatMap(ofListItem),
    ...after.flatMap(ofBlock),
  ];
}

function ofListItem({ label, content }: DataListItem): readonly string[] {
  return [label, ...content.flatMap(ofBlock)];
}
