import type { PhrasingContent } from "mdast";
import type { BodyNode, Fenced } from "../parse/index.ts";
import { message, type Place, type Sink } from "../problem.ts";
import { placeOf } from "./place-of.ts";
import { withinPlace } from "./within-place.ts";

/** A line as it was typed, without white space round it. */
export interface PlainLine {
  readonly text: string;
  readonly place: Place;
  /** Whether it begins a paragraph. */
  readonly first: boolean;
}

/** The lines of a block that holds only plain words; what else it holds is reported. */
export function plainLines({ children, name }: Fenced, file: string, report: Sink): PlainLine[] {
  return children.flatMap((node) => ofNode(node, name, file, report));
}

function ofNode(node: BodyNode, name: string, file: string, report: Sink): PlainLine[] {
  if (node.type === "doubt") return [];
  if (node.type !== "prose") {
    report(notPlain(name, node.place));
    return [];
  }
  return node.nodes.flatMap((paragraph) => {
    if (paragraph.type !== "paragraph") {
      report(notPlain(name, placeOf(file, paragraph)));
      return [];
    }
    const lines = paragraph.children.flatMap((child) => ofWords(child, name, file, report));
    return lines.map((line, index) => ({ ...line, first: index === 0 }));
  });
}

function ofWords(node: PhrasingContent, name: string, file: string, report: Sink) {
  if (node.type === "break") return [];
  const place = placeOf(file, node);
  if (node.type !== "text") {
    report(notPlain(name, place));
    return [];
  }
  // With an escape or an entity in it, what was typed is longer than what it says.
  const exact = node.value.length === place.end.offset - place.start.offset;
  return [...node.value.matchAll(/[^\r\n]+/g)].flatMap(({ 0: typed, index }, line) => {
    const text = typed.trim();
    if (text === "") return [];
    const begin = { line: place.start.line + line, column: 1, offset: place.start.offset + index };
    const from = line === 0 ? place : { ...place, start: begin };
    return [{ text, place: exact ? withinPlace(from, typed.indexOf(text), text.length) : place }];
  });
}

function notPlain(name: string, place: Place) {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`The block ${name} holds something that is not a line of names.`,
    hint: message`Write plain words, such as For: Councillors Benson and Costelloe, a line for each way of voting.`,
    place,
  } as const;
}
