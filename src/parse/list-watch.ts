import type { LineKind } from "./read-line.ts";

/** Tells where a list of typed labels begins: all its entries are one slip. */
export class ListWatch {
  #open = false;
  #blank = false;

  /** Takes every line in turn; whether it begins such a list. */
  begins(kind: LineKind["type"]): boolean {
    const goesOn = this.#open;
    if (kind === "typed-list") this.#open = true;
    else if (kind === "prose") this.#open = goesOn && !this.#blank;
    else if (kind !== "blank") this.#open = false;
    this.#blank = kind === "blank";
    return kind === "typed-list" && !goesOn;
  }
}
