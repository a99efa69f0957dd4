import type { Tag } from "../layout/tag.ts";
import type { PdfFile, Reference } from "./pdf-file.ts";
import { textString } from "./text-string.ts";

/** Left, foot, right and head, from the left and the foot of the page. */
export type Rectangle = readonly [number, number, number, number];

/** Makes part of the current page a link. PDF/UA-1 wants `Contents` to say what it is (7.18.5). */
export function linkAnnotation(
  file: PdfFile,
  link: NonNullable<Tag["link"]>,
  area: Rectangle,
): Reference {
  const reference = file.ref({
    Type: "Annot",
    Subtype: "Link",
    Rect: area.map((edge) => Math.round(edge * 1000) / 1000),
    Border: [0, 0, 0],
    // Printed with the page (ISO 19005-3, 6.3.2).
    F: 4,
    Contents: new String(textString(link.words)),
    A: action(link.url),
  });
  file.page.annotations.push(reference);
  return reference;
}

function action(url: string): Record<string, unknown> {
  return url.startsWith("#")
    ? { S: "GoTo", D: new String(url.slice(1)) }
    : { S: "URI", URI: new String(ascii(url)) };
}

/** An address is written in 7-bit characters (ISO 32000-1, 12.6.4.7). */
function ascii(url: string): string {
  return url.replace(/[^!-~]/gu, encodeURIComponent);
}
