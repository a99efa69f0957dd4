import type { Paragraph } from "mdast";
import type { Lines } from "../data/index.ts";
import type { Stretch } from "./stretch.ts";

/** Plain words as the Markdown parser would give them. */
export function plainParagraph({ text, offset }: Stretch, lines: Lines): Paragraph {
  const { start, end } = lines.place(offset, offset + text.length);
  const position = { start, end };
  return { type: "paragraph", children: [{ type: "text", value: text, position }], position };
}
