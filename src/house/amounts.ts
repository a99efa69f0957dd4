import * as z from "zod";

/** A number in a house's looks, between the least and the most that can sensibly be asked for. */
const amount = (what: string) => (least: number, most: number) => {
  const error = `${what} from ${least} to ${most}`;
  return z.coerce.number({ error }).min(least, { error }).max(most, { error });
};

export const points = amount("a number of points");
/** What is told in letters of plain text, and so whole. */
export const characters = (least: number, most: number) =>
  amount("a whole number of characters")(least, most).int({
    error: `a whole number of characters from ${least} to ${most}`,
  });

/** Of type: smaller cannot be read, and larger leaves a few words to a page. */
export const size = () => points(6, 60);
/** From one base line to the next, as a multiple of the size: below 1 lines run into one another. */
export const leading = () => amount("a multiple of the size")(1, 3);
/** Part of a size. */
export const share = amount("a share of the size");
/** Between capitals, as a share of the size. */
export const letters = () => amount("a share of the size")(0, 0.5);
/** Room between one part and the next: up to two inches. */
export const space = () => points(0, 144);
/** How thick a line is. */
export const thickness = () => points(0, 12);
/** Printers do not print to the edge of the paper. */
export const margin = () => points(18, 288);
/** The longest line of a web page. */
export const measure = () => amount("a number of ems")(20, 80);
