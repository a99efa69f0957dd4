import { type Message, message, own, type Place, type Problem } from "../problem.ts";

interface Block {
  readonly name: string;
  readonly colons: number;
  readonly opening: Place;
}

/** How the faults of fences are told. */
export const fenceFaults = {
  unclosed({ name, opening, colons }: Block, where: Message): Problem {
    const found = [...message`The block ${name} is not closed `, ...where, "."];
    const hint = message`Put a line ${own(fence(colons))} after the last words that belong to the block.`;
    return { rule: "unclosed-block", severity: "error", message: found, hint, place: opening };
  },

  /** Their names are safermk's own words. */
  holdsNone(outer: Block, inner: Block): Problem {
    const names = [own(`"${outer.name}"`), own(`"${inner.name}"`)] as const;
    const colons = own(fence(outer.colons));
    return {
      rule: "unclosed-block",
      severity: "error",
      message: message`The block ${names[0]} holds the block ${names[1]}, and only restricted and summary can hold other blocks.`,
      hint: message`End ${names[0]} with ${colons} before ${names[1]} begins, and write ${names[1]} below it. Take the later ${colons} out.`,
      place: outer.opening,
    };
  },

  closesNothing(place: Place): Problem {
    return {
      rule: "unclosed-block",
      severity: "error",
      message: message`This fence closes a block, and none is open.`,
      hint: message`Write the opening fence above the words that belong to the block. If there is no such block, take the line out.`,
      place,
    };
  },

  mismatch({ name, opening, colons }: Block, closing: number): Problem {
    return {
      rule: "unclosed-block",
      severity: "error",
      message: message`The block ${name} opens with ${own(colons)} colons and closes with ${own(closing || "other signs")}.`,
      hint: message`Close it with ${own(fence(colons))}.`,
      place: opening,
    };
  },

  hidesNothing({ name, opening }: Block): Problem {
    return {
      rule: "unclosed-block",
      severity: "error",
      message: message`The block ${name} is closed before any words, so that it keeps nothing from the public.`,
      hint: message`Move its closing fence below the last words that are not for the public. If there are none, take the block out.`,
      place: opening,
    };
  },

  nested({ name, opening }: Block, inner: number): Problem {
    return {
      rule: "nested-fence",
      severity: "error",
      message: message`The block ${name} holds another block, and has no more colons than it.`,
      hint: message`Open and close the outer block with one colon more: ${own(fence(inner + 1))}.`,
      place: opening,
    };
  },

  behindWords({ colons }: Block, place: Place): Problem {
    return {
      rule: "unclosed-block",
      severity: "error",
      message: message`The closing fence stands behind words, expected it on a line of its own.`,
      hint: message`Put ${own(fence(colons))} on the next line, alone.`,
      place,
    };
  },

  inProse(place: Place): Problem {
    return {
      rule: "unknown-construct",
      severity: "error",
      message: message`Colons in a row open or close a block, and here they stand in prose.`,
      hint: message`Begin a new line with the fence. If no block was meant, leave one colon of them.`,
      place,
    };
  },

  inHeading(place: Place): Problem {
    return {
      rule: "unknown-construct",
      severity: "error",
      message: message`Colons in a row open or close a block, and here they stand in a heading.`,
      hint: message`Begin a new line below the heading with them, or leave them out.`,
      place,
    };
  },
} as const;

function fence(colons: number): string {
  return ":".repeat(colons);
}
