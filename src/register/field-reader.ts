import type { CivilDate } from "../meeting/date.ts";
import { isDay } from "../meeting/is-day.ts";
import { message, own, type Place, type Problem, type Sink } from "../problem.ts";
import { damaged } from "./damaged.ts";
import type { Fields } from "./read-fields.ts";

/** Takes the values of a line one by one, and tells what is missing or wrong. */
export class FieldReader {
  readonly #fields: Fields;
  readonly #line: Place;
  readonly #report: Sink;
  #sound = true;

  constructor(fields: Fields, line: Place, report: Sink) {
    this.#fields = fields;
    this.#line = line;
    this.#report = report;
  }

  /** Whether nothing was missing or wrong so far. */
  get sound(): boolean {
    return this.#sound;
  }

  optional(key: string): string | null {
    return this.#fields.get(key)?.text ?? null;
  }

  needed(key: string): string {
    const found = this.#fields.get(key);
    if (found === undefined) this.#tell(damaged(message`The line has no ${own(key)}.`, this.#line));
    return found?.text ?? "";
  }

  /** A value that must have a form; `expected` says which. */
  formed<Value extends string>(
    key: string,
    is: (text: string) => text is Value,
    expected: string,
  ): Value {
    const text = this.needed(key);
    const place = this.#fields.get(key)?.place;
    if (!is(text) && place !== undefined) {
      this.#tell(
        damaged(message`Found ${text} for ${own(key)}, expected ${own(expected)}.`, place),
      );
    }
    return text as Value;
  }

  day(key: string): CivilDate {
    return this.formed(key, isDay, "a day such as 2020-01-30");
  }

  optionalDay(key: string): CivilDate | null {
    return this.optional(key) === null ? null : this.day(key);
  }

  #tell(problem: Problem): void {
    this.#sound = false;
    this.#report(problem);
  }
}
