import { secret } from "./constructs.ts";
import { nearRestriction } from "./near-restriction.ts";
import type { LineKind } from "./read-line.ts";

/** Tells which lines go on with the braces of a line above. */
export class BraceWatch {
  /** Whether the line above opened a brace and did not close it. */
  #open = false;
  /** Whether the line above belongs to a construct whose words are for the public. */
  #publicAbove = false;

  /** To be asked of every line in turn. Attributes over several lines are one slip, told of the first. */
  goesOn(kind: LineKind, line: string): boolean {
    const { type } = kind;
    const goesOn =
      this.#open && type === "prose" && /^(?:[a-z-]+[ \t]*=[^{}]*|[^{}]*\})$/.test(line);
    this.#open = goesOn
      ? !line.endsWith("}")
      : (type === "opening" || type === "heading") && /\{[^{}]*$/.test(line);
    if (!goesOn && type !== "braces") this.#publicAbove = opensPublic(kind);
    return goesOn;
  }

  /**
   * Whether the line that was asked of last, one of attributes, may have been meant to restrict.
   * What stands in a block is public whatever its attributes, unless they say otherwise.
   */
  inDoubt(line: string): boolean {
    return !this.#publicAbove || namesOf(line).some(nearRestriction);
  }
}

/** A line that is spelt right up to its braces, and hides nothing. */
function opensPublic(kind: LineKind): boolean {
  if (kind.type !== "opening" || kind.name === null || secret.has(kind.name)) return false;
  return kind.slip === null || kind.slip === "open-brace";
}

function namesOf(line: string): readonly string[] {
  return line.replace(/["“”„][^"“”„]*["“”„]/g, " ").match(/[\w-]+/g) ?? [];
}
