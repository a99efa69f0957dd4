import * as z from "zod";
import { later } from "../data/index.ts";
import { families, fontFamily } from "./font-family.ts";
import { logoLooks } from "./logo-looks.ts";
import { palette } from "./palette.ts";

const pointsWords = "a number of points, such as 12";
const points = z.coerce
  .number({ error: pointsWords })
  .nonnegative({ error: pointsWords })
  .max(1000, { error: pointsWords });
const characters = (least: number, most: number) => {
  const error = `a number of characters from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};
const flag = z.union(
  [z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")],
  { error: "true or false" },
);
const stackWords = "the names of fonts with commas between them";
const css = z.string({ error: stackWords }).regex(/^[\w\s",.-]+$/, { error: stackWords });

const file = z.string({ error: "the file of a font" });
const face = () =>
  z.strictObject({
    regular: file,
    italic: file,
    bold: file,
    boldItalic: file,
  });

/** Every size and distance of a house, in points; read by the PDF and the HTML alike. */
export const looksSchema = later(() =>
  z.strictObject({
    /** The house that has what the file does not say; `likeOf` reads it. */
    like: z.string({ error: "the name of a house" }).optional(),
    page: z.strictObject({
      size: z.enum(["A4", "Letter"], { error: "A4 or Letter" }),
      margins: z.strictObject({ top: points, right: points, bottom: points, left: points }),
      /** From the edge of the page to the running head and to the page number. */
      head: points,
      foot: points,
    }),
    /** One of the two families that come with safermk, or the files of faces. */
    font: z.union([
      z.enum(families, { error: "sans, serif or a group of keys" }).transform(fontFamily),
      z.strictObject({
        /** Files under templates/fonts. */
        files: face(),
        /** What a browser uses. */
        stack: css,
      }),
    ]),
    logo: logoLooks(points),
    text: z.strictObject({
      size: points,
      /** Distance between base lines, as a multiple of the size. */
      leading: points,
      /** Space below a paragraph. */
      below: points,
      /** The longest line of a web page, in ems. */
      measure: points,
      /** What words that are set off are set in: large print has no italics. */
      emphasis: z.enum(["italic", "bold"], { error: "italic or bold" }),
    }),
    status: z.strictObject({ size: points, below: points }),
    title: z.strictObject({
      size: points,
      leading: points,
      below: points,
      capitals: flag,
      letters: points,
    }),
    roll: z.strictObject({
      below: points,
      rowBelow: points,
      /** How far all but the line of the label stands in. */
      hang: points,
      /** The colour of what stands in brackets behind a name: `quiet` lets the eye find the names. */
      brackets: z.enum(["text", "quiet"], { error: "text or quiet" }),
    }),
    item: z.strictObject({
      size: points,
      above: points,
      below: points,
      /**
       * Width of the column of minute numbers at the left; 0 runs them in with their titles. And the
       * least space behind a number.
       */
      column: points,
      gap: points,
      capitals: flag,
      /** Space between capital letters, as a share of the size. */
      letters: points,
    }),
    subItem: z.strictObject({
      size: points,
      above: points,
      below: points,
      column: points,
      gap: points,
    }),
    list: z.strictObject({ column: points, gap: points, below: points }),
    /** Words of others; `indent` is on both sides. */
    quotation: z.strictObject({ above: points, indent: points, below: points }),
    decision: z.strictObject({ above: points, indent: points, labelBelow: points, below: points }),
    /** An amendment, a vote, an action, a correction or a note. */
    remark: z.strictObject({
      above: points,
      indent: points,
      labelBelow: points,
      below: points,
      /** Below each line of a vote. */
      rowBelow: points,
      /** Thickness of the line at the left, and its distance from the words. */
      rule: points,
      gap: points,
    }),
    table: z.strictObject({
      size: points,
      leading: points,
      above: points,
      below: points,
      captionBelow: points,
      /** Between words and the edges of their cell. */
      padding: z.strictObject({ across: points, down: points }),
      /** Thickness of the lines between rows, and of those round the head and the total. */
      rule: points,
      heavy: points,
    }),
    figure: z.strictObject({
      above: points,
      below: points,
      captionAbove: points,
      captionSize: points,
      /** The greatest height of a picture. */
      height: points,
    }),
    closing: z.strictObject({ above: points, capitals: flag, letters: points }),
    /** What heads a report: title and web site, a line, the subtitle; and the headings of the report. */
    report: z.strictObject({
      title: z.strictObject({ size: points, leading: points }),
      web: z.strictObject({ size: points, above: points }),
      rule: z.strictObject({ width: points, above: points }),
      subtitle: z.strictObject({ size: points, above: points, below: points }),
      heading: z.strictObject({ size: points, capitals: flag }),
    }),
    /** What ends a report; `rule` is the thickness of the line above it. */
    imprint: z.strictObject({
      size: points,
      above: points,
      below: points,
      rule: points,
      ruleBelow: points,
    }),
    /** What is signed by hand: `between` its lines, and the thickness of those to write on. */
    signature: z.strictObject({
      above: points,
      between: points,
      rule: points,
      /** The length of a blank at the foot of a page. */
      blank: points,
    }),
    furniture: z.strictObject({
      size: points,
      markSize: points,
      /** Between the letters of the mark of a draft. */
      markSpacing: points,
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
