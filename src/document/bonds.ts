/**
 * Words that the end of a line does not part from what stands beside them, in small letters. The
 * text itself has plain spaces: so it is searched, copied and read aloud as it was typed.
 */
export interface Bonds {
  /** Titles, before a name: "councillor", "chief inspector". */
  readonly titles: readonly string[];
  /** What a number or a letter follows: "minute", "page", "paragraph". */
  readonly numbered: readonly string[];
  /** What follows a number: "am", "million". */
  readonly units: readonly string[];
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}
