interface DataItem {
  /** Null where the item has no number. */
  readonly label: string | null;
  readonly title: string;
  readonly urgent: string | null;
  /** In the restricted edition. */
  readonly summary?: readonly DataBlock[];
  readonly content: readonly DataBlock[];
  readonly items: readonly DataItem[];
  readonly after: readonly DataBlock[];
}

interface DataMotion {
  readonly moved: string | null;
  readonly seconded: string | null;
}

interface DataWords {
  readonly text: readonly string[];
  readonly content: readonly DataBlock[];
}

type DataBlock =
  | { readonly type: "prose"; readonly text: string }
  | { readonly type: "quotation"; readonly content: readonly DataBlock[] }
  | { readonly type: "list"; readonly items: readonly DataListItem[] }
  | (DataWords &
      DataMotion & {
        readonly type: "decision";
        readonly limbs: readonly DataListItem[];
        readonly after: readonly DataBlock[];
        readonly action: DataTask | null;
      })
  | (DataWords & DataMotion & { readonly type: "amendment" })
  | (DataWords & DataTask & { readonly type: "action" })
  | (DataWords & { readonly type: "correction"; readonly of: string })
  | (DataWords & { readonly type: "note" })
  | {
      readonly type: "table";
      readonly caption: string | null;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly total: readonly string[] | null;
    }
  | { readonly type: "figure"; readonly caption: string | null }
  | {
      readonly type: "vote";
      readonly rows: readonly { readonly label: string; readonly text: string }[];
    }
  | { readonly type: "event"; readonly text: string | null }
  | { readonly type: "restricted"; readonly content: readonly DataBlock[] };

interface DataTask {
  readonly owner: readonly string[];
}

interface DataListItem {
  readonly label: string;
  readonly content: readonly DataBlock[];
}

/** Of the restricted edition. */
interface EditionData {
  readonly mark?: string;
  readonly notice?: string;
}

interface MinutesData extends EditionData {
  readonly type: "minutes";
  readonly attendance: readonly { readonly heading: string }[];
  readonly before: readonly DataBlock[];
  readonly items: readonly DataItem[];
}

interface ReportData extends EditionData {
  readonly type: "report";
  readonly title: string;
  readonly subtitle: string | null;
  readonly before: readonly DataBlock[];
  readonly items: readonly DataItem[];
  readonly formatsStatement: string | null;
  readonly contact: {
    readonly name: string | null;
    readonly address: readonly string[];
    readonly telephone: string | null;
    readonly email: string | null;
    readonly web: string | null;
  } | null;
}

/** Every heading, label, title, prose and decision string of the data, in the order of the record. */
export function dataStrings(data: MinutesData | ReportData): readonly string[] {
  const edition = [data.mark, data.notice].filter((string) => string !== undefined);
  const content = [...data.before.flatMap(ofBlock), ...data.items.flatMap(ofItem)];
  if (data.type === "minutes") {
    return [...edition, ...data.attendance.map(({ heading }) => heading), ...content];
  }
  const { title, subtitle, formatsStatement, contact } = data;
  const { name, address, telephone, email, web } = contact ?? nobody;
  const imprint = [formatsStatement, name, ...address, telephone, email, web];
  return [...edition, title, subtitle, ...content, ...imprint].filter((string) => string !== null);
}

const nobody = { name: null, address: [], telephone: null, email: null, web: null };

function ofItem(item: DataItem): readonly string[] {
  const { label, title, urgent, summary = [], content, items, after } = item;
  return [
    label ?? "",
    title,
    urgent ?? "",
    ...summary.flatMap(ofBlock),
    ...content.flatMap(ofBlock),
    ...items.flatMap(ofItem),
    ...after.flatMap(ofBlock),
  ];
}

type Readers = {
  readonly [Type in DataBlock["type"]]: (
    block: Extract<DataBlock, { type: Type }>,
  ) => readonly string[];
};

const readers: Readers = {
  prose: ({ text }) => [text],
  list: ({ items }) => items.flatMap(ofListItem),
  quotation: ({ content }) => content.flatMap(ofBlock),
  table: ({ caption, head, rows, total }) => [
    caption ?? "",
    ...head,
    ...rows.flat(),
    ...(total ?? []),
  ],
  figure: ({ caption }) => [caption ?? ""],
  decision: (block) => [
    ...ofWords(block),
    ...block.limbs.flatMap(ofListItem),
    ...block.after.flatMap(ofBlock),
    ...ofMotion(block),
    ...(block.action?.owner ?? []),
  ],
  amendment: (block) => [...ofWords(block), ...ofMotion(block)],
  action: (block) => [...ofWords(block), ...block.owner],
  correction: (block) => [block.of, ...ofWords(block)],
  note: ofWords,
  vote: ({ rows }) => rows.flatMap(({ label, text }) => [label, text]),
  event: ({ text }) => (text === null ? [] : [text]),
  restricted: ({ content }) => content.flatMap(ofBlock),
};

function ofBlock(block: DataBlock): readonly string[] {
  return (readers[block.type] as (block: DataBlock) => readonly string[])(block);
}

function ofWords({ text, content }: DataWords): readonly string[] {
  return [...text, ...content.flatMap(ofBlock)];
}

function ofMotion({ moved, seconded }: DataMotion): readonly string[] {
  return [moved, seconded].filter((name) => name !== null);
}

function ofListItem({ label, content }: DataListItem): readonly string[] {
  return [label, ...content.flatMap(ofBlock)];
}
