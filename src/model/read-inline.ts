import type { Link, PhrasingContent, Text } from "mdast";
import type { Inline } from "../meeting/inline.ts";
import { message, type Sink } from "../problem.ts";
import { notInLanguage, notYet } from "./not-yet.ts";
import { placeOf } from "./place-of.ts";
import { endTags, rawHtml } from "./raw-html.ts";
import type { Reading } from "./reading.ts";

/** Reads the words of a line; what minutes do not have is reported. */
export function readInlines(
  nodes: readonly PhrasingContent[],
  reading: Reading,
): readonly Inline[] {
  const { file, report } = reading;
  const read = (children: readonly PhrasingContent[]) => readInlines(children, reading);
  const ends = endTags(nodes);
  const handlers: Handlers = {
    text: (node) => text(node, file, report),
    emphasis: (node) => [{ type: "emphasis", content: read(node.children) }],
    strong: (node) => [{ type: "strong", content: read(node.children) }],
    break: () => [{ type: "break" }],
    link: (node) => link(node, read(node.children), file, report),
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

function text(node: Text, file: string, report: Sink): readonly Inline[] {
  const place = placeOf(file, node);
  if (/(^|\n)[ \t]*::/.test(node.value)) report(colonsInside(place));
  if (/!\[[^\]\n]{0,300}\]\(/.test(node.value)) report(imageNotRead(place));
  return [{ type: "text", text: node.value.normalize("NFC").replace(/[ \t\r\n]+/g, " "), place }];
}

function link(
  node: Link,
  content: readonly Inline[],
  file: string,
  report: Sink,
): readonly Inline[] {
  const place = placeOf(file, node);
  if (/^(https?|mailto|tel):/i.test(node.url) && content.length > 0) {
    return [{ type: "link", url: node.url, content }];
  }
  const reference = /^#|\.md(#|$)/.test(node.url);
  report(reference ? notYet("A reference to another minute", place) : badLink(node.url, place));
  return [];
}

function badLink(url: string, place: ReturnType<typeof placeOf>) {
  return {
    rule: "link-not-allowed",
    severity: "error",
    message: message`The link leads to ${url}, expected words to click on and an address that begins with https:, http:, mailto: or tel:.`,
    hint: message`Write [words](https://…) with the whole address.`,
    place,
  } as const;
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
