import { type Inline, inlineText } from "../../document/index.ts";
import { bonded } from "./bonded.ts";
import { fill } from "./fill.ts";
import { linkAddress } from "./link-address.ts";
import type { Setting } from "./setting.ts";

/** What is set in capitals. */
interface Manner {
  readonly capitals?: boolean;
  readonly prominentCapitals?: boolean;
}

type Handlers = {
  readonly [Kind in Inline["type"]]: (
    node: Extract<Inline, { type: Kind }>,
    setting: Setting,
    manner: Manner,
  ) => string;
};

const handlers: Handlers = {
  text: ({ text }, setting, manner) => written(text, setting, manner),
  time: ({ text }, setting, manner) => written(text, setting, manner),
  emphasis: ({ content }, setting, manner) => joinedWords(content, setting, manner),
  strong: ({ content }, setting, manner) => joinedWords(content, setting, manner),
  prominent: ({ content }, setting, { capitals, prominentCapitals }) =>
    joinedWords(content, setting, { capitals: capitals || prominentCapitals || false }),
  deleted: ({ content }, setting, manner) =>
    fill(setting.words.deleted, { words: joinedWords(content, setting, manner) }),
  link: ({ url, content }, setting, manner) => {
    const words = joinedWords(content, setting, manner);
    const address = linkAddress(url, inlineText(content));
    if (address === null) return words;
    return words.trim() === "" ? address : fill(setting.words.link, { words, address });
  },
  // The other document is a file beside this one, which an e-mail does not bring.
  reference: ({ content }, setting, manner) => joinedWords(content, setting, manner),
  break: () => "\n",
};

function written(text: string, { lang }: Setting, { capitals }: Manner): string {
  const words = text.replace(/[\r\n]/g, " ");
  return capitals === true ? words.toLocaleUpperCase(lang) : words;
}

/** The words of a line, with a line feed where one was asked for. */
export function inlineWords(
  content: readonly Inline[],
  setting: Setting,
  manner: Manner = {},
): string {
  return bonded(joinedWords(content, setting, manner), setting);
}

function joinedWords(content: readonly Inline[], setting: Setting, manner: Manner): string {
  return content
    .map((node) => {
      const handle = handlers[node.type] as (
        node: Inline,
        setting: Setting,
        manner: Manner,
      ) => string;
      return handle(node, setting, manner);
    })
    .join("");
}
