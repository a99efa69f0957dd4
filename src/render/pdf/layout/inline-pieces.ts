import { type Inline, inlineText } from "../../../document/index.ts";
import { capitals } from "./capitals.ts";
import type { FaceName } from "./face-name.ts";
import type { Piece } from "./piece.ts";
import type { Tag } from "./tag.ts";

/** How inlines are set: the element they belong to and what the marks around them ask for. */
export interface Manner {
  readonly tag: Tag;
  readonly lang: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  /** Whether a prominent part is in capitals too. */
  readonly prominentCapitals: boolean;
  /** Space between capitals, as a share of the size. */
  readonly letters: number;
  /** What it costs to end a line inside a piece. */
  readonly hold: number;
}

/** A body's name, or the day of its meeting, on one line where that is no great price. */
const PROMINENT = 0.06;

type Handlers = {
  readonly [Kind in Inline["type"]]: (
    node: Extract<Inline, { type: Kind }>,
    manner: Manner,
  ) => readonly Piece[];
};

/** A line of the document as pieces to be set. */
export function inlinePieces(content: readonly Inline[], manner: Manner): readonly Piece[] {
  return content.flatMap((node) =>
    (handlers[node.type] as (node: Inline, manner: Manner) => readonly Piece[])(node, manner),
  );
}

const handlers: Handlers = {
  text: ({ text }, manner) => [textPiece(text, manner)],
  time: ({ text }, manner) => [textPiece(text, manner)],
  emphasis: ({ content }, manner) => inlinePieces(content, { ...manner, italic: !manner.italic }),
  strong: ({ content }, manner) => inlinePieces(content, { ...manner, bold: true }),
  prominent: ({ content }, manner) =>
    inlinePieces(content, {
      ...manner,
      bold: true,
      capitals: manner.capitals || manner.prominentCapitals,
      hold: PROMINENT,
    }),
  link: ({ url, content }, manner) => {
    const words = inlineText(content);
    const link = { url, words: words.trim() === "" ? url : words };
    return inlinePieces(content, { ...manner, tag: { role: "Link", parent: manner.tag, link } });
  },
  deleted: ({ content }, manner) =>
    inlinePieces(content, {
      ...manner,
      tag: { role: "Span", parent: manner.tag, struck: true },
    }),
  reference: ({ document, anchor, content }, manner) => {
    const url = document === null ? `#${anchor}` : otherPdf(document, anchor);
    const link = { url, words: inlineText(content) };
    return inlinePieces(content, { ...manner, tag: { role: "Link", parent: manner.tag, link } });
  },
  break: (_, manner) => [{ text: "\n", face: face(manner), tag: manner.tag }],
};

/** The PDF that is built with this one, and the place in it. */
function otherPdf(document: string, anchor: string): string {
  const file = `${document.split("/").map(encodeURIComponent).join("/")}.pdf`;
  return anchor === "" ? file : `${file}#${encodeURIComponent(anchor)}`;
}

/** Capitals are looks: an element with ActualText says what was typed. */
function textPiece(typed: string, manner: Manner): Piece {
  const { hold } = manner;
  const letters = manner.capitals ? manner.letters : 0;
  const text = manner.capitals ? capitals(typed, manner.lang) : typed;
  const drawn = text.replace(/[\n\r]/g, " ");
  if (drawn === typed) return { text: drawn, face: face(manner), tag: manner.tag, hold, letters };
  const tag: Tag = { role: "Span", parent: manner.tag, actual: typed };
  return { text: drawn, face: face(manner), tag: text === typed ? manner.tag : tag, hold, letters };
}

function face({ bold, italic }: Manner): FaceName {
  if (bold) return italic ? "boldItalic" : "bold";
  return italic ? "italic" : "regular";
}
