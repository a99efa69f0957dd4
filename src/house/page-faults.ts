import { paperSizes } from "../document/index.ts";
import { message, own } from "../problem.ts";
import type { LooksFault } from "./judge-looks.ts";
import type { Looks } from "./looks.ts";

/** The least measure of text, and of what stands in from it, in sizes of type: each holds about two letters. */
const LEAST_MEASURE = 15;
const LEAST_INNER = 10;
/** The least lines of text on a page. */
const LEAST_LINES = 12;

const left = ["page", "margins", "left"];
const right = ["page", "margins", "right"];
const top = ["page", "margins", "top"];
const bottom = ["page", "margins", "bottom"];
const column = ["item", "column"];
const size = ["text", "size"];
const paper = ["page", "size"];

/** What of a house does not fit on its page. */
export function pageFaults(looks: Looks): readonly LooksFault[] {
  const [measure, height] = roomOf(looks);
  return [
    // What stands in from a line that is too short is too short as well.
    ...(measure < LEAST_MEASURE * looks.text.size
      ? [narrow(measure, looks)]
      : inner(measure, looks)),
    ...(height < LEAST_LINES * lineOf(looks) ? [low(height, looks)] : tall(height, looks)),
    ...furniture(looks),
  ];
}

/** The width of the text beside the numbers of items, and its height. */
function roomOf({ page, item }: Looks): readonly [measure: number, height: number] {
  const [width, height] = paperSizes[page.size];
  const { margins } = page;
  return [
    width - margins.left - margins.right - item.column,
    height - margins.top - margins.bottom,
  ];
}

function lineOf({ text }: Looks): number {
  return text.size * text.leading;
}

function narrow(measure: number, { page, item, text }: Looks): LooksFault {
  const { margins } = page;
  return {
    message: message`${own(told(measure, "for lines of text"))} on ${own(page.size)} paper, with margins of ${own(margins.left)} and ${own(margins.right)} and a column of ${own(item.column)} for numbers; expected at least ${own(Math.ceil(LEAST_MEASURE * text.size))}, which is ${own(LEAST_MEASURE)} times the size of the text.`,
    hint: message`Make ${own("page.margins.left, page.margins.right, item.column or text.size")} smaller.`,
    keys: [left, right, column, size, paper],
  };
}

/** Parts that stand in from the text. */
function inner(measure: number, looks: Looks): readonly LooksFault[] {
  const steps = {
    "roll.hang": looks.roll.hang,
    "subItem.column": looks.subItem.column,
    "list.column": looks.list.column,
    "quotation.indent": 2 * looks.quotation.indent,
    "decision.indent": looks.decision.indent,
    "remark.indent": looks.remark.indent,
  };
  const least = LEAST_INNER * looks.text.size;
  return Object.entries(steps)
    .filter(([, step]) => measure - step < least)
    .map(([key, step]) => ({
      message: message`${own(told(measure - step, `beside ${key}`))} for lines of text; expected at least ${own(Math.ceil(least))}, which is ${own(LEAST_INNER)} times the size of the text.`,
      hint: message`Make ${own(key)} smaller, or the margins or the column of numbers.`,
      keys: [key.split("."), left, right, column, size, paper],
    }));
}

function low(height: number, looks: Looks): LooksFault {
  const { page } = looks;
  return {
    message: message`${own(told(height, "for text"))} on ${own(page.size)} paper, with margins of ${own(page.margins.top)} and ${own(page.margins.bottom)}; expected at least ${own(Math.ceil(LEAST_LINES * lineOf(looks)))}, which is ${own(LEAST_LINES)} lines.`,
    hint: message`Make ${own("page.margins.top, page.margins.bottom, text.size or text.leading")} smaller.`,
    keys: [top, bottom, size, ["text", "leading"], paper],
  };
}

/** A picture with its caption. */
function tall(height: number, { figure }: Looks): readonly LooksFault[] {
  const most = Math.floor(height - figure.captionAbove - 2 * figure.captionSize);
  if (figure.height <= most) return [];
  return [
    {
      message: message`Pictures may be ${own(figure.height)} points high; expected no more than ${own(most)}, which is what a page holds with a caption.`,
      hint: message`Make ${own("figure.height")} smaller.`,
      keys: [["figure", "height"], top, bottom, paper],
    },
  ];
}

/** The running head and the number of a page stand in the margins. */
function furniture({ page, furniture }: Looks): readonly LooksFault[] {
  const { margins, head, foot } = page;
  const across = Math.max(furniture.size, furniture.markSize);
  const faults: LooksFault[] = [];
  if (head < across || head > margins.top) {
    faults.push({
      message: message`The running head stands ${own(head)} points below the edge of the page; expected ${own(across)} to ${own(margins.top)}, so that it is on the page and above the text.`,
      hint: message`Change ${own("page.head")}, or make ${own("page.margins.top")} larger.`,
      keys: [["page", "head"], top, ["furniture", "size"], ["furniture", "markSize"]],
    });
  }
  const most = margins.bottom - furniture.size;
  if (foot > most) {
    faults.push({
      message: message`The number of a page stands ${own(foot)} points above the edge; expected no more than ${own(Math.floor(most))}, so that it is below the text.`,
      hint: message`Make ${own("page.foot")} smaller, or ${own("page.margins.bottom")} larger.`,
      keys: [["page", "foot"], bottom, ["furniture", "size"]],
    });
  }
  return faults;
}

function told(points: number, where: string): string {
  return points >= 1
    ? `There are ${Math.floor(points)} points ${where}`
    : `There is no room ${where}`;
}
