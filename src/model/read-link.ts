import type { Link } from "mdast";
import type { Inline } from "../meeting/inline.ts";
import { message, type Place, type Problem } from "../problem.ts";
import { pathBelow } from "./path-below.ts";
import { placeOf } from "./place-of.ts";
import type { Reading } from "./reading.ts";

/** Reads a link: to an address, or to another minute by the name of its item. */
export function readLink(
  node: Link,
  content: readonly Inline[],
  { file, key, report }: Reading,
): readonly Inline[] {
  const place = placeOf(file, node);
  if (/^(https?|mailto|tel):/i.test(node.url) && content.length > 0) {
    return [{ type: "link", url: node.url, content }];
  }
  const [, typed, mark, name = ""] = /^([^#]*\.md|(?=#))(#?)(.*)$/i.exec(decoded(node.url)) ?? [];
  if (typed === undefined || (mark === "#") !== (name !== "")) {
    report(badLink(node.url, place));
    return [];
  }
  const path = typed === "" ? null : pathBelow(key, typed);
  if (typed !== "" && path === null) {
    report(outsideProject(typed, place));
    return [];
  }
  const id = name === "" ? null : name.normalize("NFC");
  return [{ type: "reference", target: { type: "item", file: path, id }, content, place }];
}

/** Markdown writes a space in an address as %20. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function badLink(url: string, place: Place): Problem {
  return {
    rule: "link-not-allowed",
    severity: "error",
    message: message`The link leads to ${url}, expected words to click on and an address that begins with https:, http:, mailto: or tel:.`,
    hint: message`Write [words](https://…) with the whole address; for another minute [](#name), or [](../meetings/2019-10-24.md#name).`,
    place,
  };
}

function outsideProject(path: string, place: Place): Problem {
  return {
    rule: "unknown-reference",
    severity: "error",
    message: message`The reference leads to ${path}, which is outside the project.`,
    hint: message`Write the way from this file to another of the project, such as ../meetings/2019-10-24.md.`,
    place,
  };
}
