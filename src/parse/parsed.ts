import type { PhrasingContent, RootContent } from "mdast";
import type { MapValue } from "../data/index.ts";
import type { Place, Point } from "../problem.ts";

declare module "mdast" {
  interface ListItemData {
    /** The number that the clerk typed, in an ordered list. */
    number?: number;
  }
  interface ParagraphData {
    /** The first line that was probably meant to stand alone. */
    shortLine?: { readonly start: Point; readonly end: Point };
  }
}

/** A file as it was read. */
export interface Source {
  /** The path as people are shown it. */
  readonly file: string;
  /** The path below the project, with forward slashes: "meetings/2020-01-30.md". */
  readonly key: string;
  readonly text: string;
}

/** A source taken apart: the data of its head, and its body as constructs and prose. */
export interface Parsed {
  readonly source: Source;
  /** Null where there is no head that can be read. */
  readonly head: MapValue | null;
  readonly body: readonly BodyNode[];
  /** Offsets of text that no report may show, sorted and apart. */
  readonly restricted: readonly Range[];
  /** What is not for the public, if nothing in the source is at fault. */
  readonly withheld: readonly Withheld[];
  /** Offsets of what is for the clerk alone: clerk's notes and comments. */
  readonly remarks: readonly Range[];
}

/** A stretch that is not for the public. */
export interface Withheld extends Range {
  /** What within it is public all the same. */
  readonly open: readonly Range[];
  /** The day from which on it is public, as typed; null where it stays as it is. */
  readonly release: string | null;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

export type BodyNode = Heading | Fenced | Leaf | ItemBreak | ProseRun | Doubt;

/** A line that begins with `#`. */
export interface Heading {
  readonly type: "heading";
  /** How many `#` it has. */
  readonly depth: number;
  readonly title: readonly PhrasingContent[];
  readonly attributes: readonly Attribute[];
  /** False where the braces could not be read. */
  readonly understood: boolean;
  /** Whether it is restricted, or a fault leaves open whether it was meant to be. */
  readonly mayBeRestricted: boolean;
  readonly place: Place;
}

/** A block between fences. */
export interface Fenced {
  readonly type: "fenced";
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** False where the braces could not be read to their end: what seems missing may stand there. */
  readonly understood: boolean;
  readonly children: readonly BodyNode[];
  /** The opening fence. */
  readonly opening: Place;
  /** False where its fences are at fault: it may have been meant to hold more. */
  readonly closed: boolean;
  readonly place: Place;
}

/** A line that begins with `::` and a word. */
export interface Leaf {
  readonly type: "leaf";
  readonly name: string;
  /** The words in square brackets; null without brackets. */
  readonly words: readonly PhrasingContent[] | null;
  readonly attributes: readonly Attribute[];
  /** False where the braces could not be read to their end: what seems missing may stand there. */
  readonly understood: boolean;
  readonly place: Place;
}

/** `***`: the end of an item's sub-items. */
export interface ItemBreak {
  readonly type: "item-break";
  readonly place: Place;
}

/** A fault, reported already, round which words may have been meant to be restricted. */
export interface Doubt {
  readonly type: "doubt";
  readonly place: Place;
}

/** Paragraphs, lists and what else Markdown has, with the places of the whole file. */
export interface ProseRun {
  readonly type: "prose";
  readonly nodes: readonly RootContent[];
  readonly place: Place;
}

/** One thing in braces: `#id`, `.class`, `name` or `name="value"`. */
export interface Attribute {
  /** "id", "class", or the name. */
  readonly name: string;
  /** Null where only the name is given. */
  readonly value: string | null;
  readonly place: Place;
  readonly valuePlace: Place;
}
