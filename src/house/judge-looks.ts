import type { Shaped } from "../data/index.ts";
import type { Message, Place, Problem } from "../problem.ts";
import { colourFaults } from "./colour-faults.ts";
import type { HouseFile } from "./house-file.ts";
import type { Looks } from "./looks.ts";
import { pageFaults } from "./page-faults.ts";

/** What is wrong with looks whose keys are right one by one, and the keys that it lies between. */
export interface LooksFault {
  readonly message: Message;
  readonly hint: Message;
  readonly keys: readonly (readonly string[])[];
}

/** Holds the looks of a house against one another: what is on a page must fit, and be seen. */
export function judgeLooks(
  { data, at }: Shaped<Looks>,
  files: readonly HouseFile[],
): readonly Problem[] {
  const placed = [...pageFaults(data), ...colourFaults(data)].map(({ message, hint, keys }) => {
    const place = nearest(
      keys.map((key) => at(...key)),
      files,
    );
    return { rule: "wrong-type", severity: "error", message, hint, place } as const;
  });
  // A ground on which no words can be read is one slip.
  const first = new Map([...placed].reverse().map((problem) => [key(problem.place), problem]));
  return [...first.values()].reverse();
}

function key({ file, start }: Place): string {
  return `${file}:${start.offset}`;
}

/** Of several places the one that the house itself wrote, and else what the house next to it wrote. */
function nearest([first, ...rest]: readonly Place[], files: readonly HouseFile[]): Place {
  if (first === undefined) throw new Error("a fault of looks has no key");
  const rank = ({ file }: Place) => files.findIndex((layer) => layer.file === file);
  return rest.reduce((best, place) => (rank(place) < rank(best) ? place : best), first);
}
