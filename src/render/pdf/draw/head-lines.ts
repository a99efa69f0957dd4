import { type Furniture, shortenHead } from "../../../document/index.ts";
import { breakLines } from "../layout/break-lines.ts";
import type { FaceName } from "../layout/face-name.ts";
import type { Segment } from "../layout/row.ts";
import type { Setting } from "../layout/setting.ts";
import type { Tag } from "../layout/tag.ts";

type Lines = readonly (readonly Segment[])[];

/** Furniture is an artefact: nothing of it is in the structure tree. */
const NONE: Tag = { role: "Span", parent: null };

/** All of a notice, and the running head, shortened where it needs more than `most` lines with it. */
export function headLines(
  { notice, runningHead, headsFirstPage }: Furniture,
  page: number,
  most: number,
  stretch: { readonly left: number; readonly right: number },
  setting: Setting,
): Lines {
  const { left, right } = stretch;
  const measure = { first: left, rest: left, right, size: setting.looks.furniture.size };
  const broken = (text: string, face: FaceName) =>
    breakLines([{ text, face, tag: NONE }], measure, setting);
  const above = notice === null ? [] : broken(notice, "bold");
  if (page === 1 && !headsFirstPage) return above;
  const room = Math.max(1, most - above.length);
  const inRoom = (text: string) => broken(text, "regular").length <= room;
  const shown = shortenHead(runningHead, inRoom);
  return [...above, ...broken(shown, "regular").slice(0, room)];
}
