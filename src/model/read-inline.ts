import type { PhrasingContent, Text } from "mdast";
import type { Inline } from "../meeting/inline.ts";
import { message, type Sink } from "../problem.ts";
import { notInLanguage } from "./not-in-language.ts";
import { placeOf } from "./place-of.ts";
import { endTags, rawHtml } from "./raw-html.ts";
import { readLink } from "./read-link.ts";
import type { Reading } from "./reading.ts";
import { plainText } from "./text-reader.ts";

/** Reads the words of a line; what minutes do not have is reported. */
export function readInlines(
  nodes: readonly PhrasingContent[],
  reading: Reading,
): readonly Inline[] {
  const { file, report } = reading;
  const read = (children: readonly PhrasingContent[]) => readInlines(children, reading);
  // No link stands in a link.
  const within = {
    ...reading,
    readText: (node: Text) => plainText(node.value, placeOf(file, node)),
  };
  const ends = endTags(nodes);
  const handlers: Handlers = {
    text: (node) => text(node, reading),
    emphasis: (node) => [{ type: "emphasis", content: read(node.children) }],
    strong: (node) => [{ type: "strong", content: read(node.children) }],
    break: () => [{ type: "break" }],
    link: (node) => readLink(node, readInlines(node.children, within), reading),
    delete: (node) => [{ type: "deleted", content: read(node.children) }],
    image: (node) =>
      refuse(notInLanguage("An image inside a paragraph", alone, placeOf(file, node))),
    inlineCode: (node) =>
      refuse(notInLanguage("Program text (`…`)", unticked, placeOf(file, node))),
    html: (node) => (ends.has(node) ? [] : refuse(rawHtml(placeOf(file, node)))),
    imageReference: (node) =>
      refuse(notInLanguage("An image defined elsewhere", withPath, placeOf(file, node))),
    linkReference: (node) =>
      refuse(
        notInLanguage("A link defined elsewhere", inPlace, placeOf(file, node), "link-definition"),
      ),
    footnoteReference: (node) =>
      refuse(notInLanguage("A footnote", inProse, placeOf(file, node), "footnote")),
  };
  function refuse(problem: Parameters<Sink>[0]): [] {
    report(problem);
    return [];
  }
  return nodes.flatMap((node) =>
    (handlers[node.type] as (node: PhrasingContent) => Inline[])(node),
  );
}

type Handlers = {
  readonly [Kind in PhrasingContent["type"]]: (
    node: Extract<PhrasingContent, { type: Kind }>,
  ) => readonly Inline[];
};

const unticked = "Leave the backticks out.";
const alone = "Write it on a line of its own, with an empty line above it and one below.";
const withPath = "Write its path after the words: ![what it shows](images/plan.png).";
const inPlace = "Write the address after the words: [words](https://…).";
const inProse = "Write its words into the paragraph.";

function text(node: Text, { file, readText, report }: Reading): readonly Inline[] {
  if (/(^|\n)[ \t]*::/.test(node.value)) report(colonsInside(placeOf(file, node)));
  if (/!\[[^\]\n]{0,300}\]\(/.test(node.value)) report(imageNotRead(placeOf(file, node)));
  return readText(node);
}

/** To Markdown a path ends at a space. */
function imageNotRead(place: ReturnType<typeof placeOf>) {
  return {
    rule: "image-unreadable",
    severity: "error",
    message: message`An image is written in a way that cannot be read.`,
    hint: message`Write ![what it shows](images/plan.png), or with a caption ![what it shows](images/plan.png "Caption"); a path with a space in it stands in angle brackets: (<site plan.png>).`,
    place,
  } as const;
}

function colonsInside(place: ReturnType<typeof placeOf>) {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`A construct cannot stand inside a list or a quotation.`,
    hint: message`Begin the line at the left, with an empty line before it.`,
    place,
  } as const;
}
