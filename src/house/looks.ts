import * as z from "zod";
import { later } from "../data/index.ts";
import {
  characters,
  leading,
  letters,
  margin,
  measure,
  points,
  share,
  size,
  space,
  thickness,
} from "./amounts.ts";
import { fontLooks } from "./font-looks.ts";
import { logoLooks } from "./logo-looks.ts";
import { palette } from "./palette.ts";

const flag = z.union(
  [z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")],
  { error: "true or false" },
);
/** Every size and distance of a house, in points; read by the PDF and the HTML alike. */
export const looksSchema = later(() =>
  z.strictObject({
    /** The house that has what the file does not say; `likeOf` reads it. */
    like: z.string({ error: "the name of a house" }).optional(),
    page: z.strictObject({
      size: z.enum(["A4", "Letter"], { error: "A4 or Letter" }),
      margins: z.strictObject({ top: margin(), right: margin(), bottom: margin(), left: margin() }),
      /** From the edge of the page to the running head and to the page number. */
      head: points(12, 288),
      foot: points(12, 288),
    }),
    font: fontLooks(),
    logo: logoLooks(points(12, 200)),
    text: z.strictObject({
      size: size(),
      /** Distance between base lines, as a multiple of the size. */
      leading: leading(),
      /** Space below a paragraph. */
      below: space(),
      /** The longest line of a web page, in ems. */
      measure: measure(),
      /** What words that are set off are set in: large print has no italics. */
      emphasis: z.enum(["italic", "bold"], { error: "italic or bold" }),
    }),
    status: z.strictObject({ size: size(), below: space() }),
    title: z.strictObject({
      size: size(),
      leading: leading(),
      below: space(),
      capitals: flag,
      letters: letters(),
    }),
    roll: z.strictObject({
      below: space(),
      rowBelow: space(),
      /** How far all but the line of the label stands in. */
      hang: space(),
      /** The colour of what stands in brackets behind a name: `quiet` lets the eye find the names. */
      brackets: z.enum(["text", "quiet"], { error: "text or quiet" }),
    }),
    item: z.strictObject({
      size: size(),
      above: space(),
      below: space(),
      /**
       * Width of the column of minute numbers at the left; 0 runs them in with their titles. And the
       * least space behind a number.
       */
      column: space(),
      gap: space(),
      capitals: flag,
      /** Space between capital letters, as a share of the size. */
      letters: letters(),
    }),
    subItem: z.strictObject({
      size: size(),
      above: space(),
      below: space(),
      column: space(),
      gap: space(),
    }),
    list: z.strictObject({ column: space(), gap: space(), below: space() }),
    /** Words of others; `indent` is on both sides. */
    quotation: z.strictObject({ above: space(), indent: space(), below: space() }),
    decision: z.strictObject({
      above: space(),
      indent: space(),
      labelBelow: space(),
      below: space(),
    }),
    /** An amendment, a vote, an action, a correction or a note. */
    remark: z.strictObject({
      above: space(),
      indent: space(),
      labelBelow: space(),
      below: space(),
      /** Below each line of a vote. */
      rowBelow: space(),
      /** Thickness of the line at the left, and its distance from the words. */
      rule: thickness(),
      gap: space(),
    }),
    table: z.strictObject({
      size: size(),
      leading: leading(),
      above: space(),
      below: space(),
      captionBelow: space(),
      /** The share of its size that type may fall to where a table would be too wide. */
      smallest: share(0.5, 1),
      /** Between words and the edges of their cell. */
      padding: z.strictObject({ across: points(0, 36), down: points(0, 36) }),
      /** Thickness of the lines between rows, and of those round the head and the total. */
      rule: thickness(),
      heavy: thickness(),
    }),
    figure: z.strictObject({
      above: space(),
      below: space(),
      captionAbove: space(),
      captionSize: size(),
      /** The greatest height of a picture. */
      height: points(36, 720),
    }),
    closing: z.strictObject({ above: space(), capitals: flag, letters: letters() }),
    /** What heads a report: title and web site, a line, the subtitle; and the headings of the report. */
    report: z.strictObject({
      title: z.strictObject({ size: size(), leading: leading() }),
      web: z.strictObject({ size: size(), above: space() }),
      rule: z.strictObject({ width: thickness(), above: space() }),
      subtitle: z.strictObject({ size: size(), above: space(), below: space() }),
      heading: z.strictObject({ size: size(), capitals: flag }),
    }),
    /** What ends a report; `rule` is the thickness of the line above it. */
    imprint: z.strictObject({
      size: size(),
      above: space(),
      below: space(),
      rule: thickness(),
      ruleBelow: space(),
    }),
    /** What is signed by hand: `between` its lines, and the thickness of those to write on. */
    signature: z.strictObject({
      above: space(),
      between: space(),
      rule: thickness(),
      /** The length of a blank at the foot of a page. */
      blank: points(18, 288),
    }),
    furniture: z.strictObject({
      size: size(),
      markSize: size(),
      /** Between the letters of the mark of a draft. */
      markSpacing: points(0, 20),
    }),
    /** How plain text is set, in characters. */
    plain: z.strictObject({
      width: characters(40, 200),
      /** Blank lines above an item and what ends the document. */
      above: characters(1, 4),
      /** How far all but the line of an attendance list's label stands in. */
      hang: characters(0, 16),
      /** Widths of the columns of minute numbers and of the labels of sub-items and lists. */
      column: characters(2, 16),
      subColumn: characters(2, 16),
      list: characters(2, 16),
      /** How far decisions, what is recorded beside them and quotations stand in. */
      indent: characters(0, 16),
    }),
    colours: palette(),
    dark: palette(),
  }),
);

export type Looks = Omit<z.infer<ReturnType<typeof looksSchema>>, "like">;
