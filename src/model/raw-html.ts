import type { PhrasingContent } from "mdast";
import { message, type Place, type Problem } from "../problem.ts";

/** HTML typed among the words: what a browser would make of it no other output has. */
export function rawHtml(place: Place): Problem {
  return {
    rule: "raw-html",
    severity: "error",
    message: message`HTML is not part of minutes.`,
    hint: message`Write the words alone: *words* for emphasis, **words** for strong emphasis, a backslash at the end of a line to break it, and the character itself for a special one.`,
    place,
  };
}

/** The tags that end one that stands before them: the two are one slip. */
export function endTags(nodes: readonly PhrasingContent[]): ReadonlySet<PhrasingContent> {
  const opened = new Set<string>();
  const ends = new Set<PhrasingContent>();
  for (const node of nodes) {
    const [, end, name] = node.type === "html" ? (tag.exec(node.value) ?? []) : [];
    if (name === undefined) continue;
    if (end === "") opened.add(name.toLowerCase());
    else if (opened.has(name.toLowerCase())) ends.add(node);
  }
  return ends;
}

const tag = /^<(\/?)([a-z][a-z0-9-]*)/i;
