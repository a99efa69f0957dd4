import fc from "fast-check";
import type { Inline, List, ListItem, Minutes, Quotation } from "../../../src/document/index.ts";
import { plan } from "../plan.ts";
import { council } from "./trees.ts";

/** Any document: every kind of node, empty or deep, with any text in it. */
export function arbitraryMinutes(): fc.Arbitrary<Minutes> {
  return fc.array(block, { maxLength: 6 }).map((children) => ({ ...council, children }));
}

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("<b>", "&lt;", "{{main}}", "</main>", "a b", "\n", "<!--", "&#x26;"),
);
const label = fc.option(text);
const anchor = fc.uuid();

const { inline } = fc.letrec<{ inline: Inline }>((tie) => {
  const content = fc.array(tie("inline"), { maxLength: 3 });
  const url = fc.constantFrom("https://example.org/?a&b", "javascript:alert(1)", "#there");
  return {
    inline: fc.oneof(
      { depthSize: "small" },
      fc.record({ type: fc.constant("text" as const), text }),
      fc.record({ type: fc.constant("time" as const), datetime: fc.constant("14:00"), text }),
      fc.record({ type: fc.constant("break" as const) }),
      fc.record({ type: fc.constantFrom("emphasis", "strong", "prominent", "deleted"), content }),
      fc.record({ type: fc.constant("link" as const), url, content }),
      fc.record({
        type: fc.constant("reference" as const),
        document: fc.option(fc.constantFrom("../2019/2019-10-24", "a b")),
        anchor: fc.uuid(),
        content,
      }),
    ),
  };
});

const content = fc.array(inline, { maxLength: 4 });
const paragraph = fc.record({ type: fc.constant("paragraph" as const), content });

const { list } = fc.letrec<{ list: List; child: ListItem["children"][number] }>((tie) => ({
  child: fc.oneof({ depthSize: "small" }, paragraph, tie("list")),
  list: fc.record({
    type: fc.constant("list" as const),
    ordered: fc.boolean(),
    items: fc.array(
      fc.record({
        label: text,
        anchor: fc.option(anchor),
        children: fc.array(tie("child"), { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
  }),
}));

const { quotation } = fc.letrec<{ quotation: Quotation }>((tie) => ({
  quotation: fc.record({
    type: fc.constant("quotation" as const),
    children: fc.array(fc.oneof({ depthSize: "small" }, paragraph, list, tie("quotation")), {
      maxLength: 3,
    }),
  }),
}));

const cells = (width: number) => fc.array(content, { minLength: width, maxLength: width });

const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    type: fc.constant("table" as const),
    caption: fc.option(content),
    columns: fc.array(fc.constantFrom("left", "centre", "right"), {
      minLength: width,
      maxLength: width,
    }),
    head: cells(width),
    rows: fc.array(cells(width), { maxLength: 3 }),
    total: fc.option(cells(width)),
  }),
);

const figure = fc.record({
  type: fc.constant("figure" as const),
  image: fc.constant(plan),
  alternative: text,
  caption: fc.option(content),
});

const flow = fc.oneof(paragraph, list, quotation, table, figure);

const remark = fc.record({
  type: fc.constant("remark" as const),
  kind: fc.constantFrom("vote", "amendment", "action", "correction", "note"),
  label,
  children: fc.array(flow, { maxLength: 3 }),
});

const decision = fc.record({
  type: fc.constant("decision" as const),
  label: text,
  anchor,
  permalink: text,
  children: fc.array(flow, { maxLength: 3 }),
});

const roll = fc.record({
  type: fc.constant("roll" as const),
  label: text,
  anchor,
  rows: fc.array(
    fc.record({
      label,
      entries: fc.array(
        fc.record({ text, separator: fc.constantFrom("", ", ", " and ", "; ", "/", " ") }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 3 },
  ),
});

const masthead = fc.record({
  type: fc.constant("masthead" as const),
  title: content,
  web: fc.option(content),
  subtitle: fc.option(content),
});

const imprint = fc.record({
  type: fc.constant("imprint" as const),
  statement: fc.option(paragraph),
  contact: fc.array(paragraph, { maxLength: 3 }),
});

const leaf = fc.oneof(
  masthead,
  imprint,
  fc.record({ type: fc.constant("status" as const), text }),
  fc.record({ type: fc.constantFrom("title", "closing"), content }),
  paragraph,
  list,
  quotation,
  table,
  figure,
  remark,
  decision,
  roll,
);

const limits = fc.record({ begins: text, ends: text });

const block = fc.oneof(
  leaf,
  fc.record({
    type: fc.constant("item" as const),
    level: fc.constantFrom(1, 2, 3),
    appendix: fc.boolean(),
    label,
    anchor,
    permalink: text,
    title: content,
    limits: fc.option(limits),
    children: fc.array(leaf, { maxLength: 3 }),
  }),
  fc.record({ type: fc.constant("notice" as const), label: text, text }),
  fc.record({
    type: fc.constant("passage" as const),
    kind: fc.constant("restricted" as const),
    limits,
    children: fc.array(leaf, { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant("passage" as const),
    kind: fc.constant("summary" as const),
    label: text,
    children: fc.array(leaf, { maxLength: 3 }),
  }),
);
