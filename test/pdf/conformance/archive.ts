// The clauses of ISO 19005-3 (PDF/A-3), level A, by what holds each. In our words.

import type { CheckName } from "../../support/pdf/judge/index.ts";

export interface Clause {
  readonly clause: string;
  readonly asks: string;
  readonly by: readonly CheckName[];
  /** Why no check holds it; "" where one does. */
  readonly note: string;
}

type Row = readonly [string, string, string, string?];

const ROWS: readonly Row[] = [
  ["6.1.2", "A header that says the version, and a line that is no text", "header-right"],
  [
    "6.1.3",
    "A trailer with an identifier, no encryption, nothing after the end",
    "identifier-given not-encrypted ending-right",
  ],
  ["6.1.4", "A table of objects in its one form", "ending-right objects-placed"],
  ["6.1.5", "Info, if any, by the letter", "info-agrees"],
  [
    "6.1.6",
    "Whole bytes in hexadecimal strings",
    "",
    "impossible here: strings are written as bytes, hexadecimal ones from bytes",
  ],
  ["6.1.7.1", "Streams in the file, of the length they say", "streams-plain"],
  ["6.1.7.2", "No LZW, no filter of one's own", "streams-plain"],
  [
    "6.1.8",
    "Names in UTF-8",
    "",
    "impossible here: all names written are of ASCII; names of places are strings",
  ],
  ["6.1.9", "Each object on lines of its own", "objects-placed references-lead"],
  ["6.1.10", "Inline images with allowed filters", "operators-known"],
  ["6.1.12", "Permissions only of signatures", "keys-known"],
  [
    "6.1.13",
    "Strings, names, states and pages within limits",
    "words-short states-shallow pages-counted",
  ],
  ["6.2.2", "Only operators and resources that the standard has", "operators-known keys-known"],
  ["6.2.3", "One output intent, with a profile of ICC", "intent-given"],
  ["6.2.4", "Colours of the intent", "colours-given pictures-plain"],
  ["6.2.5", "Graphics states without transfer functions and halftones", "keys-known"],
  ["6.2.6", "Known rendering intents", "operators-known pictures-plain"],
  ["6.2.8", "Images without alternates, proxies and smoothing", "pictures-plain"],
  ["6.2.9", "No drawing in PostScript or in another file", "pictures-plain"],
  ["6.2.10", "Blending with known modes and spaces", "nothing-transparent"],
  ["6.2.11.2", "Fonts by the letter", "fonts-by-number fonts-embedded"],
  ["6.2.11.3", "Composite fonts whose parts agree", "fonts-by-number glyphs-by-number"],
  [
    "6.2.11.4",
    "Fonts in the file, with the glyphs that are shown",
    "fonts-embedded glyphs-embedded no-glyph-lists subsets-named-apart",
  ],
  ["6.2.11.5", "Widths that agree", "widths-agree"],
  ["6.2.11.6", "Encodings of TrueType", "fonts-by-number"],
  ["6.2.11.7", "Text that is Unicode, and none of it private", "text-known text-is-text"],
  ["6.2.11.8", "Never the glyph of no character", "no-missing-glyph"],
  ["6.3.1", "Annotations of known kinds", "annotations-are-links"],
  ["6.3.2", "Annotations that are shown and printed", "links-shown"],
  ["6.3.3", "Looks of annotations", "links-plain"],
  ["6.4", "No form that changes or is of XFA", "keys-known"],
  ["6.5", "No action that runs a program or a script", "actions-harmless links-lead"],
  [
    "6.6.2",
    "A packet of XMP, its extension explained",
    "packet-readable extension-explained properties-known prefixes-kept",
  ],
  ["6.6.3", "Info and packet that say the same", "info-agrees packet-language title-said"],
  ["6.6.4", "The part and level that it conforms to", "archive-said"],
  ["6.7.2", "Marked as tagged", "marked-tagged"],
  [
    "6.7.3",
    "Words and order in a tree, artefacts apart",
    "content-marked content-in-tree content-numbered-once content-not-empty parent-tree parents-known reading-order one-document",
  ],
  ["6.7.3.4", "Standard roles", "roles-standard roles-kept"],
  ["6.7.4", "The language", "language-said"],
  ["6.7.5", "Words for figures", "figures-described figures-boxed"],
  ["6.7.6", "Words for annotations", "links-described"],
  ["6.7.7", "Text in place of what is drawn", "replacements-on-spans"],
  [
    "6.7.8",
    "Abbreviations with their long form",
    "",
    "not done: the source does not say what an abbreviation is short for; it is a recommendation",
  ],
  ["6.8", "Attachments of known kind and relation", "attachments-described"],
  ["6.9", "Layers by the letter", "keys-known"],
  ["6.10", "No presentations", "keys-known"],
  ["6.11", "No requirements", "keys-known"],
];

export const archive: readonly Clause[] = ROWS.map(([clause, asks, by, note = ""]) => ({
  clause,
  asks,
  by: by.split(" ").filter((name) => name !== "") as readonly CheckName[],
  note,
}));
