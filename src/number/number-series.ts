import type { Numbering } from "../meeting/body.ts";
import type { Bears } from "../meeting/item.ts";
import type { MeetingHead } from "../meeting/meeting.ts";
import type { MinuteNumber } from "../meeting/number.ts";
import { message, type Place, type Sink } from "../problem.ts";
import type { RegisteredNumber } from "../register/index.ts";
import { formatFault } from "./format-fault.ts";
import { hasYear, mayRepeat } from "./may-repeat.ts";
import { printNumber } from "./print-number.ts";

/** A number that the source gives. */
export type Given = Extract<Bears, { type: "given" }>;

/** Of what meeting an item is that bears a number. */
interface Bearer {
  readonly date: string;
  readonly file: string;
}

/** The numbers of a body as its meetings, in order, take them. */
export class NumberSeries {
  readonly #format: string;
  /** Whether a number may stand once only in the whole record, not only in its series. */
  readonly #once: boolean;
  readonly #complete: boolean;
  /** Where nothing says with which number the record begins, the first that is given does. */
  #begun: boolean;
  readonly #report: Sink;
  readonly #next = new Map<string, number>();
  /** Who bears a number, by its series and by what it prints. */
  readonly #borne = new Map<string, Bearer>();
  /** Those that stand in the register, or were given to minutes found late: what comes next goes round them. */
  readonly #held = new Map<string, Bearer>();
  /** Series that run on into numbers borne already, and were told so. */
  readonly #told = new Set<string>();

  /**
   * `issued` are those of the body in the register; `complete` is whether all meetings take part: else
   * nobody can say which number is due.
   */
  constructor(
    numbering: Numbering,
    issued: readonly RegisteredNumber[],
    complete: boolean,
    report: Sink,
  ) {
    this.#format = numbering.format;
    const sound = formatFault(numbering.format) === null && !mayRepeat(numbering);
    this.#once = sound && hasYear(numbering.format);
    this.#complete = complete;
    this.#begun = numbering.first !== null || issued.length > 0;
    for (const { series, n, prints, meeting: date, file } of issued) {
      for (const key of this.#keys(series, n, prints)) this.#held.set(key, { date, file });
    }
    this.#report = report;
  }

  /** Begins a series with a number, unless it has begun. */
  begin(series: string, first: number): void {
    if (!this.#next.has(series)) this.#next.set(series, first);
  }

  /** Goes on behind a number that was issued. */
  resume(series: string, n: MinuteNumber): void {
    this.#next.set(series, n + 1);
  }

  /** The number that comes next, for an item of a meeting: one that nobody bears for good. */
  peek(series: string, meeting: MeetingHead): MinuteNumber {
    let n = (this.#next.get(series) ?? 1) as MinuteNumber;
    while (this.#keys(series, n, this.#prints(n, meeting)).some((key) => this.#held.has(key))) {
      n = (n + 1) as MinuteNumber;
    }
    return n;
  }

  /** Keeps a number of minutes that were found late from those that come behind what is issued. */
  keep(series: string, n: MinuteNumber, meeting: MeetingHead): void {
    for (const key of this.#keys(series, n, this.#prints(n, meeting))) {
      this.#held.set(key, bearerOf(meeting));
    }
  }

  /** The next number of a series, for what stands at `place`. */
  take(series: string, meeting: MeetingHead, place: Place): MinuteNumber {
    const n = this.peek(series, meeting);
    const bearer = this.#bear(series, n, meeting);
    if (bearer !== null && !this.#told.has(series)) {
      this.#told.add(series);
      this.#report(reused(this.#prints(n, meeting), bearer, place));
    }
    return n;
  }

  /**
   * A number that the record already published; the series goes on from it. Without a waiver it must
   * be the one that is due.
   */
  give(series: string, n: MinuteNumber, { number, waived }: Given, meeting: MeetingHead): void {
    this.#told.delete(series);
    const due = this.#begun ? this.peek(series, meeting) : n;
    const bearer = this.#bear(series, n, meeting);
    if (waived !== null || (bearer === null && n === due)) return;
    this.#told.add(series);
    if (bearer !== null) this.#report(reused(number.value, bearer, number.place));
    else if (this.#complete) {
      const letter = number.value.slice(this.#prints(n, meeting).length);
      const fault = n === 1 || due === 1 ? restarted : outOfTurn;
      this.#report(fault(number, this.#prints(due, meeting) + letter));
    }
  }

  /** Gives back who bears the number already, or null. */
  #bear(series: string, n: MinuteNumber, meeting: MeetingHead): Bearer | null {
    const keys = this.#keys(series, n, this.#prints(n, meeting));
    const bearers = keys.map((key) => this.#borne.get(key) ?? this.#held.get(key));
    const bearer = bearers.find((found) => found !== undefined);
    for (const key of keys) this.#borne.set(key, bearerOf(meeting));
    this.#next.set(series, n + 1);
    this.#begun = true;
    return bearer ?? null;
  }

  #keys(series: string, n: MinuteNumber, prints: string): readonly string[] {
    return [`${series} ${n}`, ...(this.#once ? [prints] : [])];
  }

  #prints(n: MinuteNumber, { date }: MeetingHead): string {
    return printNumber(this.#format, n, date.value);
  }
}

function bearerOf({ date, file }: MeetingHead): Bearer {
  return { date: date.value, file };
}

function outOfTurn({ value, place }: Given["number"], due: string) {
  return {
    rule: "number-gap",
    severity: "error",
    message: message`The number ${due} is due here, and ${value} is typed.`,
    hint: message`Correct the number, or leave it out: the next is given. Where the published record has it so, add waived="…" with the reason.`,
    place,
  } as const;
}

function restarted({ value, place }: Given["number"], due: string) {
  return {
    rule: "series-restart",
    severity: "error",
    message: message`The number ${due} is due here, since safermk.yaml says when numbers begin again, and ${value} is typed.`,
    hint: message`Correct the number, or say in safermk.yaml under numbering when numbers begin again, with restart and year-starts. Where the published record has it so, add waived="…" with the reason.`,
    place,
  } as const;
}

function reused(prints: string, { file, date }: Bearer, place: Place) {
  return {
    rule: "number-reused",
    severity: "error",
    message: message`The number ${prints} is borne by another item already, of ${date} in ${file}.`,
    hint: message`Give each item a number of its own. If the record as published has the number twice, write {number="…" waived="…"} with the reason.`,
    place,
  } as const;
}
