import type { Place } from "../problem.ts";

/** Data as a clerk typed it: every scalar is text, and everything knows where it stands. */
export type Value = TextValue | ListValue | MapValue | EmptyValue;

export interface TextValue {
  readonly type: "text";
  readonly text: string;
  readonly place: Place;
}

export interface ListValue {
  readonly type: "list";
  readonly items: readonly Value[];
  /** Written in square brackets on one line. */
  readonly flow: boolean;
  readonly place: Place;
}

export interface MapValue {
  readonly type: "map";
  readonly entries: readonly MapEntry[];
  /** Written in braces on one line. */
  readonly flow: boolean;
  readonly place: Place;
}

export interface MapEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Value;
}

/** A key or a list entry with nothing after it. */
export interface EmptyValue {
  readonly type: "empty";
  readonly place: Place;
}
