/** A point in a source file: line and column count from 1, offset from 0, in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a source file; `file` is the path as people are shown it. */
export interface Place {
  readonly file: string;
  readonly start: Point;
  readonly end: Point;
}

export type Severity = "error" | "warning";

/** Words taken from a source, which must not be shown when they stand in restricted text. */
export interface Quoted {
  readonly quoted: string;
  /** Shown without quotation marks: a line to be copied. */
  readonly bare?: true;
}

/** A sentence whose words from the source are kept apart from safermk's own. */
export type Message = readonly (string | Quoted)[];

/** A change of a source: what takes the place of the text between two offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a stage found: a fault with its place and what to do about it. */
export interface Problem {
  /** Id of the rule, as `safermk explain` takes it. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence: what was found and what was expected. */
  readonly message: Message;
  /** What to do. */
  readonly hint: Message;
  readonly place: Place;
  /** What mends it, where nothing has to be guessed. No report shows it: it holds words of the source. */
  readonly mend?: readonly Edit[];
  /** Whether the words at its place are not for the public, though the place itself is. */
  readonly secret?: true;
}

/** Takes the problems of one stage as they are found. */
export type Sink = (problem: Problem) => void;

/** What a stage gives back. */
export interface Outcome<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/**
 * Writes a message. What is put in with `${…}` counts as words of the source: it is printed in
 * double quotes, or as `[restricted]`. Words of safermk's own go in through `own()`.
 */
export function message(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Own | Quoted)[]
): Message {
  return strings.flatMap((text, index) => {
    const value = values[index];
    if (value === undefined) return [text];
    if (value instanceof Own) return [text, value.text];
    return [text, typeof value === "object" ? value : { quoted: String(value) }];
  });
}

/** A line made of words of the source, to be copied as it is. */
export function pasted(text: string): Quoted {
  return { quoted: text, bare: true };
}

/** Words that are safermk's own and may always be shown. */
export function own(text: string | number): Own {
  return new Own(String(text));
}

class Own {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type { Own };

/** Why safermk could not run at all: a path that does not exist, a disk that is full. */
export interface Refusal {
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}
